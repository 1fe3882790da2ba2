package io.tif1.core.validate;

import io.tif1.core.columns.ColumnData;

/** Counts the cells outside a range. */
final class RangeCheck {
    private RangeCheck() {}

    static void check(ColumnRule rule, ColumnData.Doubles column, Findings findings) {
        double[] values = column.values();
        double min = rule.range().min();
        double max = rule.range().max();
        int odd = 0;
        for (double value : values) {
            odd += value < min || value > max ? 1 : 0;
        }
        if (odd > 0) {
            count(rule, column, row -> values[row], findings);
        }
    }

    static void check(ColumnRule rule, ColumnData.Ints column, Findings findings) {
        int[] values = column.values();
        double min = rule.range().min();
        double max = rule.range().max();
        int odd = 0;
        for (int value : values) {
            odd += value < min || value > max ? 1 : 0;
        }
        if (odd > 0) {
            count(rule, column, row -> values[row], findings);
        }
    }

    /** Reads a cell as a double. */
    private interface Cells {
        double at(int row);
    }

    private static void count(ColumnRule rule, ColumnData column, Cells cells, Findings findings) {
        Range range = rule.range();
        Tally outside = new Tally();
        Tally noData = new Tally();
        for (int row = 0; row < column.rows(); row++) {
            if (column.has(row) && !range.holds(cells.at(row))) {
                (range.isNoData(cells.at(row)) ? noData : outside).add(row);
            }
        }
        outside.report(rule.name(), "outside " + range, findings);
        noData.report(rule.name(), "no data", findings);
    }
}
