package io.tif1.core.enrich;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.SessionClock;
import io.tif1.core.columns.CellReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * How session time and the clock on the wall belong together, from the dates of the laps.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Clocks {
    private Clocks() {}

    /**
     * Derives the clock of a session.
     *
     * @param laps the laps
     * @param messages the messages of race control, or null if there are none
     * @param raceLike whether the session is a race or a sprint
     */
    public static SessionClock of(
            CellReader laps, @Nullable CellReader messages, boolean raceLike) {
        long[] zeros = zeros(laps);
        if (zeros.length == 0) {
            return new SessionClock(
                    null, 0, raceLike ? firstStart(laps) : null, "no lap has a date");
        }
        Arrays.sort(zeros);
        long zero = zeros[zeros.length / 2];
        long spread = zeros[zeros.length - 1] - zeros[0];
        Instant t0 = Instant.ofEpochMilli(zero);
        if (raceLike) {
            return new SessionClock(t0, spread, firstStart(laps), "start of lap 1");
        }
        Duration green = messages == null ? null : greenLight(messages, t0);
        return green != null
                ? new SessionClock(t0, spread, green, "first green light")
                : new SessionClock(t0, spread, firstPitOut(laps), "first car out, an upper bound");
    }

    private static long[] zeros(CellReader laps) {
        return IntStream.range(0, laps.batch().rows())
                .filter(row -> laps.has("LapStartDate", row) && laps.has("LapStartTime", row))
                .mapToLong(
                        row ->
                                laps.longs("LapStartDate").at(row)
                                        - laps.longs("LapStartTime").at(row))
                .toArray();
    }

    private static @Nullable Duration firstStart(CellReader laps) {
        return earliest(
                laps,
                "LapStartTime",
                row -> Integer.valueOf(1).equals(laps.integer("LapNumber", row)));
    }

    private static @Nullable Duration firstPitOut(CellReader laps) {
        return earliest(laps, "PitOutTime", row -> true);
    }

    private static @Nullable Duration earliest(
            CellReader laps, String column, IntPredicate admitted) {
        OptionalLong earliest =
                IntStream.range(0, laps.batch().rows())
                        .filter(row -> laps.has(column, row))
                        .filter(admitted)
                        .mapToLong(row -> laps.longs(column).at(row))
                        .min();
        return earliest.isPresent() ? Duration.ofMillis(earliest.getAsLong()) : null;
    }

    private static @Nullable Duration greenLight(CellReader messages, Instant t0) {
        for (int row = 0; row < messages.batch().rows(); row++) {
            Instant time = messages.instant("Time", row);
            if (time != null && messages.text("Message", row).startsWith("GREEN LIGHT")) {
                return Duration.between(t0, time);
            }
        }
        return null;
    }
}
