package io.tif1.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Where and when it was measured. */
final class Machine {
    private static final Path PROC = Path.of("/proc");

    private Machine() {}

    static List<List<String>> facts(Path results) throws IOException {
        return List.of(
                List.of("date", newest(results)),
                List.of("processor", fact("cpuinfo", "model name")),
                List.of("cores", Integer.toString(Runtime.getRuntime().availableProcessors())),
                List.of("memory", fact("meminfo", "MemTotal")),
                List.of(
                        "Java",
                        System.getProperty("java.vm.name")
                                + ' '
                                + System.getProperty("java.runtime.version")),
                List.of("system", system()),
                List.of("Python peers", peers(results.resolve("peers.txt"))),
                List.of("load of others, before each part", load(results.resolve("load.txt"))));
    }

    private static String newest(Path results) throws IOException {
        Instant last = Instant.EPOCH;
        try (var files = Files.list(results)) {
            for (Path file : files.filter(f -> f.toString().contains(".json")).toList()) {
                Instant time = Files.getLastModifiedTime(file).toInstant();
                last = time.isAfter(last) ? time : last;
            }
        }
        return last.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static String fact(String file, String name) throws IOException {
        Path path = PROC.resolve(file);
        if (!Files.isReadable(path)) {
            return "unknown";
        }
        return Files.readAllLines(path).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceFirst(".*:\\s*", ""))
                .findFirst()
                .orElse("unknown");
    }

    private static String system() {
        return System.getProperty("os.name")
                + ' '
                + System.getProperty("os.version")
                + ", "
                + System.getProperty("os.arch");
    }

    private static String peers(Path versions) throws IOException {
        if (!Files.exists(versions)) {
            return "none";
        }
        return String.join(
                ", ",
                Files.readAllLines(versions).stream()
                        .filter(
                                line ->
                                        line.matches(
                                                "(tif1|orjson|pandas|polars|pyarrow|Python).*"))
                        .map(line -> line.replace("==", " "))
                        .toList());
    }

    private static String load(Path file) throws IOException {
        return Files.exists(file) ? String.join(", ", Files.readAllLines(file)) : "unknown";
    }
}
