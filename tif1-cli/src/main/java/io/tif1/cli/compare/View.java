package io.tif1.cli.compare;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.Locale;
import org.apiguardian.api.API;

/** By what two laps are compared. */
@API(status = INTERNAL, since = "1.0")
public enum View {
    /** Lap and sector times, speed traps, tyres, and totals of the telemetry. */
    LAP,
    /** The lowest speed and the gap in each corner. */
    CORNER,
    /** Speed and gap at equal steps of distance. */
    DISTANCE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
