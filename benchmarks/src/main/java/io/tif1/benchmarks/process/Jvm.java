package io.tif1.benchmarks.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Starts Java as this process was started, by class path. */
record Jvm(Path java, String classPath) {
    static Jvm current() {
        return new Jvm(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !isTableLibrary(entry))
                        .collect(Collectors.joining(File.pathSeparator)));
    }

    /** What a user who wants the built-in frames would not have on the path. */
    private static boolean isTableLibrary(String entry) {
        return entry.contains("tif1-backend-") || entry.contains("arrow");
    }

    List<String> command(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
