package io.tif1.core.validate;

import io.tif1.core.columns.ColumnData;

/** Counts the cells outside a range. */
final class RangeCheck {
    private RangeCheck() {}

    static void check(ColumnRule rule, ColumnData.Doubles column, Findings findings) {
        double[] values = column.values();
        Range range = rule.range();
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        if (least < range.min() || greatest > range.max()) {
            count(rule, column, row -> values[row], findings);
        }
    }

    static void check(ColumnRule rule, ColumnData.Ints column, Findings findings) {
        int[] values = column.values();
        Range range = rule.range();
        int least = Integer.MAX_VALUE;
        int greatest = Integer.MIN_VALUE;
        for (int value : values) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        if (values.length > 0 && (least < range.min() || greatest > range.max())) {
            count(rule, column, row -> values[row], findings);
        }
    }

    /** Reads a cell as a double. */
    private interface Cells {
        double at(int row);
    }

    private static void count(ColumnRule rule, ColumnData column, Cells cells, Findings findings) {
        Range range = rule.range();
        int first = Finding.NO_ROW;
        int count = 0;
        for (int row = 0; row < column.rows(); row++) {
            if (column.has(row) && !range.holds(cells.at(row))) {
                first = count++ == 0 ? row : first;
            }
        }
        if (count > 0) {
            findings.cells(rule.name(), first, count, "outside " + range);
        }
    }
}
