package io.tif1.it.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A finished process: what it said and how it ended. */
public record Run(int exitCode, String out, String err) {
    private static final long LIMIT_SECONDS = 300;

    /** Runs a program with no JVM flag but those given. */
    public static Run java(Jdk jdk, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(jdk.java().toString()));
        command.addAll(arguments);
        return command(command, Map.of());
    }

    /** Runs a command with changes to the environment; an empty value removes a variable. */
    public static Run command(List<String> command, Map<String, String> environment) {
        try {
            Path out = Files.createTempFile("tif1-it", ".out");
            Path err = Files.createTempFile("tif1-it", ".err");
            ProcessBuilder builder = new ProcessBuilder(command);
            adjust(builder.environment(), environment);
            Process process =
                    builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            assertThat(ended).as("%s ends in time", command).isTrue();
            return new Run(process.exitValue(), take(out), take(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + command, e);
        }
    }

    /** Checks the exit code, and shows everything said when it is another. */
    public Run exitsWith(int code) {
        assertThat(exitCode).as("exit code; out: %s%nerr: %s", out, err).isEqualTo(code);
        return this;
    }

    private static void adjust(Map<String, String> own, Map<String, String> changes) {
        List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "MAVEN_OPTS").forEach(own::remove);
        changes.forEach(own::put);
        own.values().removeIf(String::isEmpty);
    }

    private static String take(Path file) throws IOException {
        String text = Files.readString(file);
        Files.delete(file);
        return text;
    }
}
