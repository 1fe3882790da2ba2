package io.tif1.lake.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program of this machine that checks files; where it is missing, the test is skipped. */
final class Tool {
    private final Path program;

    private Tool(Path program) {
        this.program = program;
    }

    /** Finds a program; a system property {@code tool.NAME} may say where it is. */
    static Tool named(String name) {
        Optional<Path> found = find(name);
        assumeTrue(found.isPresent(), name + " is not installed");
        return new Tool(found.orElseThrow());
    }

    private static Optional<Path> find(String name) {
        String given = System.getProperty("tool." + name, "");
        if (!given.isEmpty()) {
            return Optional.of(Path.of(given));
        }
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What a run said. */
    record Said(int exit, String output) {}

    /** Runs the program in a folder. */
    Said run(Path folder, Map<String, String> environment, List<String> arguments)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add(program.toString());
        builder.command().addAll(arguments);
        builder.environment().putAll(environment);
        Process process =
                builder.directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        if (!process.waitFor(4, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(program + " does not end: " + Files.readString(output));
        }
        return new Said(process.exitValue(), Files.readString(output));
    }
}
