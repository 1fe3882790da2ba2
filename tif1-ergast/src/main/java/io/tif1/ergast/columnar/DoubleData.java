package io.tif1.ergast.columnar;

import java.util.Arrays;

/** Floating-point numbers. */
final class DoubleData extends ColumnData {
    private double[] values = new double[64];

    void put(int row, double value) {
        if (row >= values.length) {
            values = Arrays.copyOf(values, Math.max(values.length * 2, row + 1));
        }
        values[row] = value;
        present(row);
    }

    double get(int row) {
        return values[row];
    }

    @Override
    long hash(int row) {
        return RowHash.floating(values[row]);
    }

    @Override
    Object value(int row) {
        return values[row];
    }

    @Override
    void set(int row, Object value) {
        put(row, ((Number) value).doubleValue());
    }

    @Override
    void copyValue(int from, int to) {
        put(to, values[from]);
    }

    @Override
    long bytes(int rows) {
        return 8L * rows;
    }
}
