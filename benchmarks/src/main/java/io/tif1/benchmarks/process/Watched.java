package io.tif1.benchmarks.process;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Runs a process and notes when it says what. */
final class Watched {
    private static final double MILLI = 1e6;
    private static final JsonMapper JSON = new JsonMapper();

    private Watched() {}

    /**
     * Runs a process to its end.
     *
     * @return what it said, {@code ready} and {@code wall}: milliseconds from its start until the
     *     data was in hand, and until it had ended
     * @throws IOException if it fails
     */
    static Map<String, Object> run(List<String> command, File log)
            throws IOException, InterruptedException {
        Map<String, Object> said = new LinkedHashMap<>();
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.appendTo(log))
                        .start();
        process.getOutputStream().close();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("READY ")) {
                    said.put("ready", since(start));
                }
                if (line.matches("(READY|SPENT|AGAIN|END) .*")) {
                    String json = line.substring(line.indexOf(' '));
                    said.putAll(JSON.readValue(json, new TypeReference<Map<String, Object>>() {}));
                }
            }
        }
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("failed, see " + log + ": " + command);
        }
        said.put("wall", since(start));
        return said;
    }

    private static double since(long start) {
        return Math.round((System.nanoTime() - start) / MILLI * 1000) / 1000.0;
    }
}
