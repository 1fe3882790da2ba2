package io.tif1.sample.internal.session;

import java.util.Set;

/** Decides lap by lap whether a driver's laps are accurate. */
final class Accuracy {
    private static final Set<String> CALM = Set.of("1", "2", "12", "21");

    private String statusBefore = "";
    private long endBefore = Timing.MISSING;

    /** Judges the next lap of the driver. */
    boolean next(Lap lap, String status) {
        Timing timing = lap.timing();
        boolean complete = timing.kind() == LapKind.TIMED && lap.pits().isNone();
        boolean follows =
                endBefore == Timing.MISSING
                        || Math.abs(timing.end() - endBefore - timing.lapTime()) <= 3;
        boolean accurate =
                complete && CALM.contains(status) && !statusBefore.equals("4") && follows;
        statusBefore = status;
        endBefore = timing.end();
        return accurate;
    }
}
