package io.tif1.it.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that ran to its end.
 *
 * @param exitCode how it ended
 * @param output what it printed
 * @param errors what it printed as errors
 */
record Execution(int exitCode, String output, String errors) {
    /** Returns the jars and folders that this test runs with. */
    static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Runs a program with more variables in its environment. */
    static Execution of(Path folder, Map<String, String> variables, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(variables);
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process = builder.redirectError(errors.toFile()).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Execution(process.waitFor(), output, Files.readString(errors));
    }
}
