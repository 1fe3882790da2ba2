package io.tif1.cli;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;

/** The archive's real files, where they are unpacked. */
final class RealData {
    private RealData() {}

    /** Returns the folder of seasons; skips the test where it is absent. */
    static Path root() {
        String folder = System.getProperty("tif1.realData", "");
        assumeThat(folder).as("tif1.realData is not set").isNotBlank();
        Path root = Path.of(folder, "tracinginsights");
        assumeThat(Files.isDirectory(root)).as(root + " is no folder").isTrue();
        return root;
    }
}
