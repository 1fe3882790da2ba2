package io.tif1.sample.internal.write;

import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.LapFacts;
import io.tif1.sample.internal.session.WeatherRow;

/**
 * One row of a lap file.
 *
 * @param lap the lap
 * @param facts what follows for it
 * @param weather the weather during it
 * @param segment the qualifying segment, or empty
 */
record LapRow(Lap lap, LapFacts facts, WeatherRow weather, String segment) {
    /** Returns whether the row was made up, so that flags and dates are not known. */
    boolean isGenerated() {
        return lap.isGenerated();
    }
}
