package io.tif1.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The telemetry files of the 2025 Australian Grand Prix, or of another folder, in memory. */
final class RealRace {
    private static final String RACE = "2025/Australian Grand Prix/Race";

    private RealRace() {}

    /**
     * Returns the folder of the seasons, below {@code tif1.realData}, which defaults to the
     * environment's {@code TIF1_REAL_DATA}.
     */
    static Path archive() {
        String root = System.getProperty("tif1.realData", System.getenv("TIF1_REAL_DATA"));
        if (root == null || root.isBlank()) {
            throw new IllegalStateException("set TIF1_REAL_DATA to the folder of the real data");
        }
        return Path.of(root, "tracinginsights");
    }

    /** Reads the files of telemetry. */
    static List<byte[]> telemetry() {
        try (Stream<Path> files = Files.walk(archive().resolve(RACE))) {
            return files.filter(file -> file.toString().endsWith("_tel.json"))
                    .sorted()
                    .map(RealRace::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
