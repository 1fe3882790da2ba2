package io.tif1.testkit;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of every column type, with and without missing cells, awkward values first, and one
 * column that no source delivers.
 */
record ReferenceTable(List<ReferenceColumn> columns, int rows) {
    private static final List<Object> INTS =
            List.of(0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 44);
    private static final List<Object> DOUBLES =
            List.of(
                    -0.0,
                    Double.NaN,
                    Double.MIN_VALUE,
                    Double.NEGATIVE_INFINITY,
                    Double.MAX_VALUE,
                    81.234567890123456);
    private static final List<Object> MILLIS = List.of(0L, -1L, 82_167L, 253_402_300_799_999L);
    private static final List<Object> TEXTS =
            List.of("VER", "", "Pérez", "a,\"b\"\r\n\t\\", "\u65e5\u672c \ud83c\udfce", "nan");

    /** Creates a table of so many rows. */
    static ReferenceTable of(int rows) {
        List<ReferenceColumn> columns = new ArrayList<>();
        for (ColumnType type : ColumnType.values()) {
            columns.add(column(type + "_full", type, rows, Integer.MAX_VALUE));
            columns.add(column(type + "_some", type, rows, 3));
            columns.add(column(type + "_none", type, rows, 1));
        }
        Field absent = Field.of("Absent", ColumnType.FLOAT64).withAvailable(false);
        columns.add(new ReferenceColumn(absent, Collections.nCopies(rows, null)));
        return new ReferenceTable(List.copyOf(columns), rows);
    }

    Schema schema() {
        return Schema.of(columns.stream().map(ReferenceColumn::field).toList());
    }

    ReferenceColumn column(String name) {
        return columns.get(schema().require(name));
    }

    /** Delivers the columns, last first, so that a backend cannot lean on the order. */
    Frame build(FrameBackend backend) {
        FrameBuilder builder = backend.builder(schema(), rows);
        for (int i = columns.size() - 1; i >= 0; i--) {
            columns.get(i).deliver(builder);
        }
        return builder.build();
    }

    /** Returns what the table is after taking rows. */
    ReferenceTable take(int... taken) {
        List<ReferenceColumn> kept = new ArrayList<>();
        for (ReferenceColumn column : columns) {
            List<@Nullable Object> values = new ArrayList<>();
            for (int row : taken) {
                values.add(column.values().get(row));
            }
            kept.add(new ReferenceColumn(column.field(), values));
        }
        return new ReferenceTable(kept, taken.length);
    }

    private static ReferenceColumn column(String name, ColumnType type, int rows, int gap) {
        List<@Nullable Object> values = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            values.add(row % gap == gap - 1 ? null : value(type, row));
        }
        return new ReferenceColumn(Field.of(name, type), values);
    }

    private static Object value(ColumnType type, int row) {
        return switch (type) {
            case BOOLEAN -> row % 5 < 2;
            case INT32 -> row < INTS.size() ? INTS.get(row) : row * 7919;
            case FLOAT64 -> row < DOUBLES.size() ? DOUBLES.get(row) : row / 3.0;
            case DURATION -> Duration.ofMillis(millis(row));
            case INSTANT -> Instant.ofEpochMilli(millis(row));
            case TEXT -> TEXTS.get(row % TEXTS.size());
        };
    }

    private static long millis(int row) {
        return row < MILLIS.size() ? (long) MILLIS.get(row) : row * 1_000_003L - 500_000_000L;
    }
}
