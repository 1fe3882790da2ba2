package io.tif1.sample.internal.timed;

import io.tif1.sample.internal.session.Deletions;
import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.LapKind;
import java.util.Comparator;
import java.util.List;

/** Ranks cars by their best lap time since some moment. */
final class BestTimes {
    private final Deletions deletions;

    BestTimes(Deletions deletions) {
        this.deletions = deletions;
    }

    /** Returns the cars in order, those without a time last. */
    List<TimedCar> rank(List<TimedCar> cars, long since) {
        return cars.stream()
                .sorted(
                        Comparator.comparingLong((TimedCar car) -> best(car, since))
                                .thenComparing(car -> car.entry().code()))
                .toList();
    }

    private long best(TimedCar car, long since) {
        return car.laps().stream()
                .filter(lap -> lap.timing().start() >= since && counts(lap))
                .mapToLong(lap -> lap.timing().lapTime())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private boolean counts(Lap lap) {
        boolean timed = lap.timing().kind() == LapKind.TIMED && lap.pits().isNone();
        return timed && deletions.reason(lap).isEmpty();
    }
}
