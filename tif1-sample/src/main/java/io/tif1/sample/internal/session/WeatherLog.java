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
        List<WeatherRow> rows = new ArrayList<>();
        long first = 9_000 + dice.below(3_000);
        double air = dice.between(19, 29);
        double humidity = dice.between(38, 66);
        double pressure = dice.between(996, 1019);
        double sun = dice.between(11, 19);
        for (long minute = 0; first + minute * MINUTE <= end; minute++) {
            air += 0.06 * dice.bell();
            humidity += 0.35 * dice.bell();
            sun += 0.15 * dice.bell() - 0.02;
            long time = first + minute * MINUTE + dice.below(21) - 10;
            double now = pressure + 0.05 * dice.bell();
            rows.add(
                    new WeatherRow(
                            time,
                            tenth(air),
                            tenth(humidity),
                            tenth(now),
                            tenth(air + sun),
                            wind(dice)));
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

    private static WeatherRow.Wind wind(Dice dice) {
        double speed = tenth(Math.max(0, 1.4 + 0.9 * dice.bell()));
        return new WeatherRow.Wind(speed > 0 ? 1 + dice.below(359) : 0, speed);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
