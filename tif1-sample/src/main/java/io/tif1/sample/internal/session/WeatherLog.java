package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.field.Dice;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The weather of a session.
 *
 * @param rows in the order of time
 */
@API(status = INTERNAL, since = "1.0")
public record WeatherLog(List<WeatherRow> rows) {
    private static final long MINUTE = 60_000;

    /** Invents the weather from soon after the clock starts until a session time. */
    public static WeatherLog until(long end, Dice dice) {
        Barometer barometer = new Barometer(dice);
        List<WeatherRow> rows = new ArrayList<>();
        for (long time = 9_000 + dice.below(3_000); time <= end; time += MINUTE) {
            rows.add(barometer.next(time + dice.below(21) - 10));
        }
        return new WeatherLog(List.copyOf(rows));
    }

    /** Returns the first row in a span, else the last row before its end, else the first row. */
    public WeatherRow during(long start, long end) {
        WeatherRow last = rows.get(0);
        for (WeatherRow row : rows) {
            if (row.time() > end) {
                return last;
            }
            last = row;
            if (row.time() >= start) {
                return row;
            }
        }
        return last;
    }
}
