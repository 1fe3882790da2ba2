package io.tif1.benchmarks.process;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The mirror in its own process, so that its memory and its garbage are nobody else's. */
final class MirrorProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter orders;
    private final String address;

    MirrorProcess(Jvm jvm, Path archive, Path certificate) throws IOException {
        List<String> command =
                jvm.command(
                        List.of("-Xmx1500m"),
                        MirrorMain.class,
                        archive.toString(),
                        certificate.toString());
        process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        orders = process.outputWriter(StandardCharsets.UTF_8);
        address = answer();
    }

    String address() {
        return address;
    }

    /** Delays every answer from now on. */
    void latency(int millis) throws IOException {
        ask("latency " + millis);
    }

    /** Returns how many bytes of bodies it has sent so far. */
    long bytes() throws IOException {
        return Long.parseLong(ask("bytes"));
    }

    private String ask(String order) throws IOException {
        orders.write(order);
        orders.newLine();
        orders.flush();
        return answer();
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new EOFException("the mirror has ended");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        orders.close();
        process.destroy();
    }
}
