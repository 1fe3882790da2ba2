package io.tif1.core.telemetry;

import static io.tif1.api.frame.ColumnType.DURATION;
import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.core.columns.Batches;
import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.columns.Constants;
import io.tif1.core.telemetry.CarLaps.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The car ahead for all samples of all cars as one table.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class AheadTable {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Driver", TEXT),
                    Field.of("LapNumber", INT32),
                    Field.of("Time", DURATION),
                    Field.of("SessionTime", DURATION),
                    Field.of("DriverAhead", TEXT),
                    Field.of("DistanceToDriverAhead", FLOAT64),
                    Field.of("TimeToDriverAhead", FLOAT64));

    private AheadTable() {}

    /**
     * Builds the table; its rows are in the order of the cars and of their laps.
     *
     * @param codes translates the archive's names of cars ahead, or null to leave those out
     */
    public static ColumnBatch of(
            List<CarLaps> laps, AheadFinder finder, @Nullable UnaryOperator<String> codes) {
        List<ColumnBatch> tables = new ArrayList<>();
        tables.add(
                new ColumnBatch(
                        SCHEMA,
                        SCHEMA.fields().stream()
                                .map(field -> Constants.missing(field.type(), 0))
                                .toList(),
                        0,
                        Map.of()));
        laps.stream()
                .filter(car -> car.size() > 0)
                .forEach(car -> tables.add(table(car, finder, codes)));
        return Batches.concat(tables);
    }

    private static ColumnBatch table(
            CarLaps car, AheadFinder finder, @Nullable UnaryOperator<String> codes) {
        int[] numbers = new int[car.size()];
        long[] times = new long[car.size()];
        long[] session = new long[car.size()];
        int at = 0;
        for (Part part : car.parts()) {
            int rows = part.times().length;
            Arrays.fill(numbers, at, at + rows, part.lap());
            System.arraycopy(part.times(), 0, times, at, rows);
            for (int i = 0; i < rows; i++, at++) {
                session[at] = part.start() + times[at];
                session[at] = at > 0 ? Math.max(session[at], session[at - 1]) : session[at];
            }
        }
        Ahead ahead = finder.find(car.driver(), session);
        if (codes != null) {
            publish(car, ahead, codes);
        }
        List<ColumnData> columns =
                List.of(
                        Constants.text(car.driver(), numbers.length),
                        new ColumnData.Ints(numbers, null),
                        new ColumnData.Longs(times, null),
                        new ColumnData.Longs(session, null),
                        ahead.drivers(),
                        ahead.metres(),
                        ahead.seconds());
        return new ColumnBatch(SCHEMA, columns, numbers.length, Map.of());
    }

    /** Puts the archive's own values in place of those found, in laps that have them. */
    private static void publish(CarLaps car, Ahead ahead, UnaryOperator<String> codes) {
        int at = 0;
        for (Part part : car.parts()) {
            ColumnBatch published = part.published();
            for (int row = 0; published != null && row < published.rows(); row++) {
                CellReader cells = new CellReader(published);
                String who = cells.text("DriverAhead", row);
                ahead.replace(
                        at + row,
                        who.isEmpty() ? "" : codes.apply(who),
                        cells.number("DistanceToDriverAhead", row));
            }
            at += part.times().length;
        }
    }
}
