package io.tif1.ergast.columnar;

import java.time.LocalDate;
import java.util.Arrays;

/** Whole numbers of 32 bits, days, truth values. */
final class NarrowData extends ColumnData {
    private final ColumnType type;
    private int[] values = new int[64];

    NarrowData(ColumnType type) {
        this.type = type;
    }

    void put(int row, int value) {
        if (row >= values.length) {
            values = Arrays.copyOf(values, Math.max(values.length * 2, row + 1));
        }
        values[row] = value;
        present(row);
    }

    int get(int row) {
        return values[row];
    }

    @Override
    long hash(int row) {
        return RowHash.whole(values[row]);
    }

    @Override
    Object value(int row) {
        return switch (type) {
            case DATE -> LocalDate.ofEpochDay(values[row]);
            case BOOLEAN -> values[row] != 0;
            default -> values[row];
        };
    }

    @Override
    void set(int row, Object value) {
        if (value instanceof LocalDate day) {
            put(row, Math.toIntExact(day.toEpochDay()));
        } else if (value instanceof Boolean truth) {
            put(row, truth ? 1 : 0);
        } else {
            put(row, ((Number) value).intValue());
        }
    }

    @Override
    void copyValue(int from, int to) {
        put(to, values[from]);
    }

    @Override
    long bytes(int rows) {
        return 4L * rows;
    }
}
