package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * The laps of one driver between two tyre changes.
 *
 * @param driver the driver's three-letter code
 * @param number the stint's number in the source; numbers can jump
 * @param laps the laps, in order; never empty
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Stint(String driver, int number, Laps laps) {
    /** Returns the number of the first lap. */
    public int firstLap() {
        return laps.get(0).number();
    }

    /** Returns the number of the last lap. */
    public int lastLap() {
        return laps.get(laps.size() - 1).number();
    }

    /** Returns the first compound that is known, or {@link Compound#UNKNOWN}. */
    public Compound compound() {
        return laps.stream()
                .map(Lap::compound)
                .filter(compound -> compound != Compound.UNKNOWN)
                .findFirst()
                .orElse(Compound.UNKNOWN);
    }

    /** Returns whether the tyres were new, or empty if the source does not say. */
    public Optional<Boolean> freshTyre() {
        return laps.stream().flatMap(lap -> lap.freshTyre().stream()).findFirst();
    }

    /** Returns how many laps the tyres had run after the last lap; empty if unknown. */
    public OptionalInt tyreLife() {
        return laps.stream().flatMapToInt(lap -> lap.tyreLife().stream()).max();
    }

    /** Returns the median time of the accurate laps; empty if none is accurate. */
    public Optional<LapTime> medianTime() {
        long[] times = accurate().mapToLong(lap -> lap.time().millis()).sorted().toArray();
        int middle = times.length / 2;
        return times.length == 0
                ? Optional.empty()
                : Optional.of(
                        new LapTime(
                                times.length % 2 == 1
                                        ? times[middle]
                                        : (times[middle - 1] + times[middle]) / 2));
    }

    /**
     * Returns by how many seconds a lap the accurate laps get slower: the slope of the
     * least-squares line through lap number and lap time; empty if fewer than three laps are
     * accurate.
     */
    public OptionalDouble degradation() {
        List<Lap> points = accurate().toList();
        double meanLap = points.stream().mapToInt(Lap::number).average().orElse(0);
        double meanTime =
                points.stream().mapToDouble(lap -> lap.time().seconds()).average().orElse(0);
        double above = 0;
        double below = 0;
        for (Lap lap : points) {
            above += (lap.number() - meanLap) * (lap.time().seconds() - meanTime);
            below += (lap.number() - meanLap) * (lap.number() - meanLap);
        }
        return points.size() < 3 || below == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(above / below);
    }

    private Stream<Lap> accurate() {
        return laps.stream().filter(lap -> lap.hasTime() && lap.accuracy().isAccurate());
    }

    @Override
    public String toString() {
        return "%s stint %d, laps %d to %d, %s"
                .formatted(driver, number, firstLap(), lastLap(), compound());
    }
}
