package io.tif1.core.results;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.Driver;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of results, named and ordered as in FastF1, with ours behind them. */
final class ResultColumns {
    private static final List<String> ABOUT_DRIVER =
            List.of(
                    "DriverNumber",
                    "BroadcastName",
                    "Abbreviation",
                    "TeamName",
                    "TeamColor",
                    "FirstName",
                    "LastName",
                    "FullName",
                    "HeadshotUrl");
    private static final List<Field> FIELDS =
            List.of(
                    Field.of("Position", ColumnType.INT32),
                    Field.of("ClassifiedPosition", ColumnType.TEXT),
                    Field.of("GridPosition", ColumnType.INT32),
                    Field.of("Q1", ColumnType.DURATION),
                    Field.of("Q2", ColumnType.DURATION),
                    Field.of("Q3", ColumnType.DURATION),
                    Field.of("Time", ColumnType.DURATION),
                    Field.of("Status", ColumnType.TEXT),
                    Field.of("Points", ColumnType.FLOAT64),
                    Field.of("Laps", ColumnType.INT32),
                    Field.of("BestLapTime", ColumnType.DURATION));

    private ResultColumns() {}

    static boolean isAboutDriver(String field) {
        return ABOUT_DRIVER.contains(field);
    }

    static ColumnBatch of(List<ResultRow> rows) {
        List<Field> fields = new ArrayList<>();
        List<ColumnData> columns = new ArrayList<>();
        for (String name : ABOUT_DRIVER) {
            fields.add(Field.of(name, ColumnType.TEXT));
            columns.add(Values.texts(rows.stream().map(row -> about(row.driver(), name)).toList()));
        }
        for (Field field : FIELDS) {
            List<@Nullable Object> values = new ArrayList<>();
            rows.forEach(row -> values.add(row.value(field.name())));
            fields.add(field.withAvailable(values.stream().anyMatch(java.util.Objects::nonNull)));
            columns.add(Values.column(field.type(), values));
        }
        return new ColumnBatch(Schema.of(fields), columns, rows.size(), Map.of());
    }

    private static String about(Driver driver, String column) {
        return switch (column) {
            case "DriverNumber" -> driver.number();
            case "BroadcastName" -> broadcastName(driver);
            case "Abbreviation" -> driver.code();
            case "TeamName" -> driver.team();
            case "TeamColor" -> driver.teamColor();
            case "FirstName" -> driver.firstName();
            case "LastName" -> driver.lastName();
            case "FullName" -> driver.lastName().isEmpty() ? "" : driver.fullName();
            default -> driver.headshotUrl();
        };
    }

    private static String broadcastName(Driver driver) {
        return driver.firstName().isEmpty() || driver.lastName().isEmpty()
                ? ""
                : driver.firstName().charAt(0) + " " + driver.lastName().toUpperCase(Locale.ROOT);
    }
}
