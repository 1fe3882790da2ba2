package io.tif1.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Starts the command in a process of its own, with the class path of the tests. */
final class ChildProcess {
    private ChildProcess() {}

    static Process start(List<String> jvmOptions, Path cacheFolder, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("TIF1_CACHE_DIR", cacheFolder.toString());
        return builder.redirectErrorStream(true).start();
    }
}
