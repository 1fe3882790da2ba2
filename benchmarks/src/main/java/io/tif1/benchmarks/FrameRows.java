package io.tif1.benchmarks;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Frames;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.frame.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The tables of {@link FrameBenchmark}: 1,500 laps of the sample's race in all columns, and its
 * drivers. As a program it writes them as Arrow files, for the peers.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class FrameRows {
    private static final int ROWS = 1_500;

    private FrameRows() {}

    /** Opens the sample's weekends with the built-in frames. */
    static Tif1 open() {
        return Tif1.builder().source(Sources.sample()).frame("columns").noCache().open();
    }

    /** Returns the laps, the first of them twice since the race has fewer. */
    static Frame laps(Tif1 f1) {
        Frame laps = f1.session(2025, "Sample", "R").laps().frame();
        return Frames.concat(List.of(laps, laps)).slice(0, ROWS);
    }

    /** Returns codes and family names of the drivers. */
    static Frame drivers(Tif1 f1) {
        Frame drivers = f1.session(2025, "Sample", "R").drivers().frame();
        return Frames.query(drivers).select("Driver", "LastName").frame();
    }

    /** Writes both into a folder. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        try (Tif1 f1 = open()) {
            Frames.writeArrow(laps(f1), folder.resolve("laps.arrow"));
            Frames.writeArrow(drivers(f1), folder.resolve("drivers.arrow"));
        }
    }
}
