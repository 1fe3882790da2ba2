package io.tif1.core.enrich;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.columns.CellReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Counts known defects of the archive's laps, one readable line for each kind.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class LapDefects {
    private LapDefects() {}

    /** Returns what is wrong, with counts; empty if nothing is. */
    public static List<String> find(CellReader laps) {
        List<String> found = new ArrayList<>();
        note(
                found,
                count(laps, row -> isForeignWeather(laps, row)),
                "%d laps carry the weather of another lap; withWeather() computes their own");
        note(
                found,
                count(laps, row -> isOfficialTime(laps, row)),
                "%d lap times differ from the session clock: official times, or laps that begin in"
                        + " the pit lane; LapDuration has the clock's");
        note(
                found,
                count(laps, row -> isTimeless(laps, row)),
                "%d laps have no time although all their sectors have one");
        note(
                found,
                count(laps, row -> Boolean.TRUE.equals(laps.flag("FastF1Generated", row))),
                "%d laps were made up upstream for cars that stopped");
        return found;
    }

    private static void note(List<String> found, long count, String line) {
        if (count > 0) {
            found.add(line.formatted(count));
        }
    }

    private static long count(CellReader laps, IntPredicate defect) {
        return IntStream.range(0, laps.batch().rows()).filter(defect).count();
    }

    private static boolean isForeignWeather(CellReader laps, int row) {
        if (!laps.has("WeatherTime", row)
                || !laps.has("LapStartTime", row)
                || !laps.has("Time", row)) {
            return false;
        }
        long sample = at(laps, "WeatherTime", row);
        return sample < at(laps, "LapStartTime", row) || sample > at(laps, "Time", row);
    }

    private static boolean isOfficialTime(CellReader laps, int row) {
        return laps.has("LapTime", row)
                && laps.has("LapDuration", row)
                && Math.abs(at(laps, "LapTime", row) - at(laps, "LapDuration", row))
                        > AccuracyCheck.TOLERANCE;
    }

    private static boolean isTimeless(CellReader laps, int row) {
        return !laps.has("LapTime", row)
                && laps.has("Sector1Time", row)
                && laps.has("Sector2Time", row)
                && laps.has("Sector3Time", row);
    }

    private static long at(CellReader laps, String column, int row) {
        return laps.longs(column).at(row);
    }
}
