package io.tif1.it.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the process holds: threads, and handles of sockets, selectors and files.
 *
 * @param threads the live threads, but for those of the JDK itself
 * @param handles what the open handles lead to, empty where the system does not tell
 */
record Held(Set<Thread> threads, List<String> handles) {
    private static final Path TABLE = Path.of("/proc/self/fd");
    private static final Set<String> OF_THE_JDK =
            Set.of("Common-Cleaner", "process reaper", "CompletableFutureDelayScheduler");

    static Held now() {
        Set<Thread> threads =
                Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> !isOfTheJdk(thread))
                        .collect(Collectors.toCollection(HashSet::new));
        return new Held(threads, Files.isDirectory(TABLE) ? readHandles() : List.of());
    }

    private static boolean isOfTheJdk(Thread thread) {
        String name = thread.getName();
        return OF_THE_JDK.contains(name)
                || name.startsWith("ForkJoinPool")
                || thread.getThreadGroup() == null
                || thread.getThreadGroup().getName().equals("system");
    }

    private static List<String> readHandles() {
        try (Stream<Path> all = Files.list(TABLE)) {
            return all.map(Held::target).filter(Held::matters).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns where a handle leads, or nothing if it was closed meanwhile. */
    private static String target(Path handle) {
        try {
            return Files.readSymbolicLink(handle).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    /** Classes and libraries are loaded once and stay; so do the places that the JVM reads. */
    private static boolean matters(String target) {
        boolean loaded = target.endsWith(".jar") || target.endsWith(".so");
        return !target.isEmpty() && !loaded && !target.startsWith("/proc") && !isDevice(target);
    }

    private static boolean isDevice(String target) {
        return target.startsWith("/dev") || target.startsWith("/sys") || target.contains("/lib/");
    }

    /** Returns the names of threads that were not there before. */
    Set<String> newThreads(Held before) {
        return threads.stream()
                .filter(thread -> thread.isAlive() && !before.threads.contains(thread))
                .map(Thread::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns by how many handles there are more than before. */
    int moreHandles(Held before) {
        return handles.size() - before.handles.size();
    }
}
