package io.tif1.ergast;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the public history, where it is present. */
public final class RealData {
    private RealData() {}

    /** Returns the folder, or skips the test. */
    public static Path history() {
        String root = System.getProperty("tif1.realData", "");
        Path folder = Path.of(root, "racedata");
        assumeTrue(!root.isBlank() && Files.isDirectory(folder), "tif1.realData is not set");
        return folder;
    }
}
