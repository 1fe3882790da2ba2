package io.tif1.cli.compare;

import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.TEXT;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.Lap;
import io.tif1.api.model.LapTime;
import io.tif1.api.model.Telemetry;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.render.TableLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Two laps by their totals: one row for each measure that one of them has at least. */
@API(status = INTERNAL, since = "1.0")
public final class ByLap {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Measure", TEXT),
                    Field.of("Unit", TEXT),
                    Field.of("First", FLOAT64),
                    Field.of("Second", FLOAT64),
                    Field.of("Delta", FLOAT64));
    private static final List<String> SPEED_TRAPS =
            List.of("SpeedI1", "SpeedI2", "SpeedFL", "SpeedST");

    private final List<@Nullable Object[]> rows = new ArrayList<>();

    private ByLap() {}

    /** Compares; loads the telemetry of both laps. */
    public static PairTable of(LapPair pair) {
        ByLap table = new ByLap();
        table.addTiming(pair.first(), pair.second());
        table.addTelemetry(pair.first().telemetry(), pair.second().telemetry());
        return new PairTable(
                new RowFrame(SCHEMA, table.rows),
                TableLayout.of("Measure", "First", "Second", "Delta", "Unit"),
                pair.heads());
    }

    private void addTiming(Lap first, Lap second) {
        add("LapTime", "s", first, second, lap -> seconds(lap.findTime()));
        for (int sector = 1; sector <= 3; sector++) {
            int number = sector;
            String name = "Sector" + sector + "Time";
            add(name, "s", first, second, lap -> seconds(lap.sector(number)));
        }
        for (String trap : SPEED_TRAPS) {
            add(trap, "km/h", first, second, lap -> number(lap, trap));
        }
        add("TyreLife", "laps", first, second, lap -> number(lap.tyreLife()));
    }

    private void addTelemetry(Telemetry first, Telemetry second) {
        add("TopSpeed", "km/h", first, second, lap -> lap.speed().max());
        add("LowestSpeed", "km/h", first, second, lap -> lap.speed().min());
        add("FullThrottle", "% of time", first, second, Shares::fullThrottle);
        add("Braking", "% of time", first, second, Shares::braking);
    }

    private <T> void add(
            String measure, String unit, T first, T second, ToDoubleFunction<T> value) {
        double one = value.applyAsDouble(first);
        double other = value.applyAsDouble(second);
        if (!Double.isNaN(one) || !Double.isNaN(other)) {
            rows.add(
                    new @Nullable Object[] {
                        measure, unit, cell(one), cell(other), cell(other - one)
                    });
        }
    }

    /** Rounds to thousandths, which is finer than anything here is measured. */
    static @Nullable Double cell(double value) {
        return Double.isNaN(value) ? null : Math.round(value * 1000) / 1000.0;
    }

    private static double seconds(Optional<LapTime> time) {
        return time.map(LapTime::seconds).orElse(Double.NaN);
    }

    private static double number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : Double.NaN;
    }

    private static double number(Lap lap, String column) {
        return lap.value(column)
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).doubleValue())
                .orElse(Double.NaN);
    }
}
