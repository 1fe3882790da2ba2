package io.tif1.core.decode;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real files of the archive, where the build has them. */
final class RealData {
    static final String AUSTRALIA = "2025/Australian Grand Prix/";
    static final String MONACO = "2026/Monaco Grand Prix/";
    static final String TESTING = "2026/Pre-Season Testing/Practice 1/";

    private RealData() {}

    /** Returns a folder below the archive's root, or skips the test. */
    static Path folder(String path) {
        String root = System.getProperty("tif1.realData", "");
        assumeTrue(!root.isBlank(), "tif1.realData is not set");
        Path folder = Path.of(root, "tracinginsights", path);
        assumeTrue(Files.isDirectory(folder), folder + " is absent");
        return folder;
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] read(String path) {
        Path file = folder(path.substring(0, path.indexOf('/'))).getParent().resolve(path);
        return read(file);
    }

    /** Returns the files below a folder whose names end so, in order. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
