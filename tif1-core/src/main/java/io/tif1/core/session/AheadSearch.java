package io.tif1.core.session;

import io.tif1.api.model.Lap;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.Telemetry;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.telemetry.CarLaps;
import io.tif1.core.view.TelemetryView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Collects all cars' laps with their starts in session time, from telemetry in lap order. */
final class AheadSearch {
    private final boolean race;
    private final List<CarLaps> cars = new ArrayList<>();

    private AheadSearch(boolean race) {
        this.race = race;
    }

    /**
     * Collects.
     *
     * @param race whether all cars start their first lap at 0 where no lap has a start
     */
    static List<CarLaps> collect(Laps laps, List<Loaded<Telemetry>> telemetry, boolean race) {
        AheadSearch search = new AheadSearch(race);
        Map<LapRef, ColumnBatch> pending = new HashMap<>();
        telemetry.forEach(outcome -> outcome.toOptional().ifPresent(t -> put(t, pending)));
        laps.byDriver().forEach((driver, own) -> search.add(driver, own, pending));
        return search.cars;
    }

    private static void put(Telemetry lap, Map<LapRef, ColumnBatch> pending) {
        pending.put(new LapRef(lap.driver(), lap.lapNumber()), ((TelemetryView) lap).batch());
    }

    private void add(String driver, Laps own, Map<LapRef, ColumnBatch> telemetry) {
        CarLaps car = new CarLaps(driver, pits(own));
        OptionalLong next = race ? OptionalLong.of(0) : OptionalLong.empty();
        int expected = 1;
        for (Lap lap : own) {
            ColumnBatch batch = telemetry.get(new LapRef(driver, lap.number()));
            OptionalLong start =
                    lap.startTime().isPresent()
                            ? OptionalLong.of(lap.startTime().get().toMillis())
                            : lap.number() == expected ? next : OptionalLong.empty();
            if (start.isPresent() && batch != null) {
                car.add(lap.number(), start.getAsLong(), batch);
            }
            next = end(start, lap, batch);
            expected = lap.number() + 1;
        }
        cars.add(car);
    }

    private static OptionalLong end(OptionalLong start, Lap lap, @Nullable ColumnBatch batch) {
        if (start.isEmpty()) {
            return start;
        }
        boolean bare = batch == null || batch.rows() == 0;
        if (lap.hasTime() && (bare || lap.number() > 1)) {
            return OptionalLong.of(start.getAsLong() + lap.time().millis());
        }
        if (batch == null || bare) {
            return OptionalLong.empty();
        }
        ColumnData.Longs times = (ColumnData.Longs) batch.column("Time");
        return OptionalLong.of(start.getAsLong() + times.at(times.rows() - 1));
    }

    /** Returns entry and exit of each visit to the pit lane; one without an exit has no end. */
    private static long[] pits(Laps own) {
        List<Long> pits = new ArrayList<>();
        for (Lap lap : own) {
            if (lap.pitOut().isPresent() && pits.size() % 2 == 1) {
                pits.add(lap.pitOut().get().toMillis());
            }
            if (lap.pitIn().isPresent() && pits.size() % 2 == 0) {
                pits.add(lap.pitIn().get().toMillis());
            }
        }
        if (pits.size() % 2 == 1) {
            pits.add(Long.MAX_VALUE);
        }
        return pits.stream().mapToLong(Long::longValue).toArray();
    }
}
