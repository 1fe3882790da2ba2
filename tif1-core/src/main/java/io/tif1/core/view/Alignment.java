package io.tif1.core.view;

import io.tif1.api.model.Telemetry;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.telemetry.Axis;

/** How the times of two pieces of telemetry belong together, in milliseconds to add to theirs. */
final class Alignment {
    private Alignment() {}

    /** Checks that other telemetry is of the same driver and session. */
    static TelemetryView sameCar(TelemetryView own, Telemetry other) {
        boolean same =
                other instanceof TelemetryView
                        && own.driver().equals(other.driver())
                        && own.session().equals(other.session());
        if (!same) {
            throw new IllegalArgumentException(
                    "telemetry of several drivers: %s in %s and %s in %s"
                            .formatted(
                                    own.driver(), own.session(), other.driver(), other.session()));
        }
        return (TelemetryView) other;
    }

    /** Aligns telemetry that is merged. */
    static long simultaneous(TelemetryView own, TelemetryView other) {
        if (haveSessionTime(own, other)) {
            return zero(other) - zero(own);
        } else if (own.lapNumber() == other.lapNumber()) {
            return other.cut().offset() - own.cut().offset();
        }
        throw unrelated(own, other);
    }

    /** Aligns telemetry that is appended. */
    static long following(TelemetryView own, TelemetryView other) {
        boolean isNext = other.lapNumber() == lastLap(own.labelled()) + 1;
        if (isNext && !haveSessionTime(own, other)) {
            long[] times = Axis.times(own.labelled());
            return times[times.length - 1] + other.cut().offset();
        }
        return simultaneous(own, other);
    }

    private static int lastLap(ColumnBatch batch) {
        int[] laps = ((ColumnData.Ints) batch.column("LapNumber")).values();
        return laps.length == 0 ? 0 : laps[laps.length - 1];
    }

    private static boolean haveSessionTime(TelemetryView own, TelemetryView other) {
        return hasSessionTime(own.labelled()) && hasSessionTime(other.labelled());
    }

    static boolean hasSessionTime(ColumnBatch batch) {
        return Axis.has(batch, "SessionTime")
                && batch.column("SessionTime").has(0)
                && batch.column("Time").has(0);
    }

    private static long zero(TelemetryView telemetry) {
        return zero(telemetry.labelled());
    }

    /** Returns the session time of time 0. */
    static long zero(ColumnBatch batch) {
        return ((ColumnData.Longs) batch.column("SessionTime")).at(0)
                - ((ColumnData.Longs) batch.column("Time")).at(0);
    }

    private static IllegalArgumentException unrelated(TelemetryView own, TelemetryView other) {
        return new IllegalArgumentException(
                ("laps %d and %d of %s do not follow one another; with withSessionTime() on both"
                                + " their session times tell how far apart they are")
                        .formatted(lastLap(own.labelled()), other.lapNumber(), own.driver()));
    }
}
