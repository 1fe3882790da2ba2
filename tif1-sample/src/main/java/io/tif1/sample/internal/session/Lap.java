package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.car.Drive;
import io.tif1.sample.internal.field.Entry;
import org.apiguardian.api.API;

/**
 * One lap as it was simulated.
 *
 * @param entry who drove it
 * @param number counted from 1 for each driver
 * @param timing when
 * @param tyre on which tyres
 * @param pits through the pit lane or not
 * @param drive how; its end is the lap's end unless the car stood still afterwards
 */
@API(status = INTERNAL, since = "1.0")
public record Lap(Entry entry, int number, Timing timing, Tyre tyre, Pits pits, Drive drive) {
    /** Returns whether the row was made up because the car stopped on the track. */
    public boolean isGenerated() {
        return timing.kind() == LapKind.GENERATED;
    }
}
