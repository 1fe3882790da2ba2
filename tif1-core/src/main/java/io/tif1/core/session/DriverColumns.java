package io.tif1.core.session;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.core.columns.Bitmaps;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The drivers of a session that has laps but no list of drivers. */
final class DriverColumns {
    private static final List<String> NAMES =
            List.of(
                    "Driver",
                    "Team",
                    "DriverNumber",
                    "FirstName",
                    "LastName",
                    "TeamColor",
                    "HeadshotUrl");

    private DriverColumns() {}

    static ColumnBatch of(Laps laps) {
        List<Lap> firsts =
                laps.byDriver().values().stream()
                        .map(own -> own.get(0))
                        .filter(lap -> !lap.driver().isEmpty())
                        .toList();
        List<Field> fields =
                NAMES.stream()
                        .map(n -> new Field(n, ColumnType.TEXT, laps.schema().contains(n)))
                        .toList();
        List<ColumnData> columns =
                NAMES.stream().map(n -> column(firsts, n, laps.schema())).toList();
        return new ColumnBatch(Schema.of(fields), columns, firsts.size(), Map.of());
    }

    private static ColumnData column(List<Lap> laps, String name, Schema schema) {
        int rows = laps.size();
        String[] dictionary = new String[rows];
        int[] codes = new int[rows];
        long[] validity = Bitmaps.none(rows);
        for (int row = 0; row < rows; row++) {
            Optional<Object> value =
                    schema.contains(name) ? laps.get(row).value(name) : Optional.empty();
            dictionary[row] = value.map(Object::toString).orElse("");
            codes[row] = row;
            if (value.isPresent()) {
                Bitmaps.set(validity, row);
            }
        }
        return new ColumnData.Texts(codes, dictionary, Bitmaps.orNull(validity, rows));
    }
}
