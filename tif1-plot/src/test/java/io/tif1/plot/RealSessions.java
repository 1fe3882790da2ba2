package io.tif1.plot;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The stored real weekends: 2025 Australia and 2026 Monaco. */
public final class RealSessions implements AutoCloseable {
    private final Tif1 f1;

    private RealSessions(Tif1 f1) {
        this.f1 = f1;
    }

    /** Opens them; without them, the test is skipped. */
    public static RealSessions open() {
        assumeTrue(areThere(), "no real data");
        return new RealSessions(Tif1.builder().source(Sources.directory(root())).noCache().open());
    }

    /** Returns whether this machine has them. */
    public static boolean areThere() {
        return Files.isDirectory(root());
    }

    private static Path root() {
        return Path.of(System.getProperty("tif1.realData", ""), "tracinginsights");
    }

    /** Returns a chart of the first weekend that has what it needs. */
    public Optional<Chart> draw(ChartKind kind) {
        for (List<Session> sessions : weekends(kind)) {
            for (String[] drivers : new String[][] {{}, {"VER"}}) {
                Optional<Chart> chart = attempt(kind, sessions, drivers);
                if (chart.isPresent()) {
                    return chart;
                }
            }
        }
        return Optional.empty();
    }

    Session race() {
        return f1.session(2025, "Australia", "R");
    }

    Session qualifying() {
        return f1.session(2025, "Australia", "Q");
    }

    Session monaco() {
        return f1.session(2026, "Monaco", "R");
    }

    Session saturday() {
        return f1.session(2026, "Monaco", "Q");
    }

    static boolean isQualifying(ChartKind kind) {
        return kind.name().startsWith("qualifying")
                || List.of("gap-to-pole", "best-laps").contains(kind.name());
    }

    List<List<Session>> weekends(ChartKind kind) {
        return kind.sessions() > 1
                ? List.of(List.of(qualifying(), race()), List.of(saturday(), monaco()))
                : isQualifying(kind)
                        ? List.of(List.of(qualifying()), List.of(saturday()))
                        : List.of(List.of(race()), List.of(monaco()), List.of(saturday()));
    }

    private static Optional<Chart> attempt(
            ChartKind kind, List<Session> sessions, String[] drivers) {
        try {
            return Optional.of(kind.draw(sessions, drivers));
        } catch (DataNotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        f1.close();
    }
}
