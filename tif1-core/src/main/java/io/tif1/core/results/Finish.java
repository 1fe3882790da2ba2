package io.tif1.core.results;

import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a driver's race began and ended by the laps.
 *
 * @param start the session time at which lap 1 started, or null if not known
 * @param end the session time at which the last completed lap ended, or null if not known
 * @param generated whether the very last lap was made up because the car stopped
 */
record Finish(@Nullable Duration start, @Nullable Duration end, boolean generated) {
    /** A driver without laps. */
    static final Finish NONE = new Finish(null, null, false);

    static Map<String, Finish> of(Laps laps) {
        Map<String, Finish> finishes = new HashMap<>();
        laps.byDriver().forEach((driver, own) -> finishes.put(driver, of(own.stream().toList())));
        return finishes;
    }

    private static Finish of(List<Lap> own) {
        List<Lap> sorted = own.stream().sorted(Comparator.comparingInt(Lap::number)).toList();
        Lap last = sorted.get(sorted.size() - 1);
        Duration end =
                sorted.stream()
                        .filter(ResultDerivation::isCompleted)
                        .reduce((first, second) -> second)
                        .flatMap(Lap::endTime)
                        .orElse(null);
        return new Finish(
                sorted.get(0).startTime().orElse(null), end, last.generated().orElse(false));
    }

    long endMillis() {
        return end == null ? Long.MAX_VALUE : end.toMillis();
    }
}
