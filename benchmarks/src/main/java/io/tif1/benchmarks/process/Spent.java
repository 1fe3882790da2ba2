package io.tif1.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which threads of this process have used the processors so far; Linux only. */
final class Spent {
    private static final Path TASKS = Path.of("/proc/self/task");
    private static final int MILLIS_PER_TICK = 10;
    private static final int USER = 11;
    private static final int SYSTEM = 12;

    private Spent() {}

    /** Returns milliseconds by kind of work. */
    static Map<String, Long> byWork() throws IOException {
        Map<String, Long> spent = new TreeMap<>();
        if (Files.isDirectory(TASKS)) {
            try (Stream<Path> tasks = Files.list(TASKS)) {
                tasks.forEach(task -> add(task, spent));
            }
        }
        return spent;
    }

    private static void add(Path task, Map<String, Long> spent) {
        try {
            String line = Files.readString(task.resolve("stat"));
            int end = line.lastIndexOf(')');
            String[] fields = line.substring(end + 2).split(" ");
            long ticks = Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]);
            String name = line.substring(line.indexOf('(') + 1, end);
            spent.merge("cpu-" + work(name), ticks * MILLIS_PER_TICK, Long::sum);
        } catch (NoSuchFileException ended) {
            return; // a thread that has ended meanwhile
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what threads of a name do; the system cuts names after 15 letters. */
    private static String work(String name) {
        if (name.matches("C[12] Compiler.*")) {
            return "compile";
        }
        if (name.matches("GC Thread.*|G1 .*|VM Thread.*")) {
            return "collect";
        }
        if (name.startsWith("tif1-cdn-worker")) {
            return "inflate";
        }
        if (name.startsWith("tif1-cdn")) {
            return "network";
        }
        return name.startsWith("tif1-cache") ? "store" : "decode";
    }
}
