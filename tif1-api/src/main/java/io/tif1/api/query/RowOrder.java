package io.tif1.api.query;

import io.tif1.api.frame.Column;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An order of rows by one column, missing cells last. */
@FunctionalInterface
interface RowOrder {
    /** Compares two rows by position. */
    int compare(int row, int other);

    static RowOrder of(Column column, boolean descending) {
        int sign = descending ? -1 : 1;
        RowOrder values = values(column);
        boolean[] missing = missing(column);
        return (a, b) ->
                missing[a] || missing[b]
                        ? Boolean.compare(missing[a], missing[b])
                        : sign * values.compare(a, b);
    }

    private static RowOrder values(Column column) {
        return switch (column.type()) {
            case BOOLEAN -> (a, b) -> Boolean.compare(column.booleanAt(a), column.booleanAt(b));
            case INT32, FLOAT64 -> numbers(column.toDoubles(Double.NaN));
            case DURATION, INSTANT -> times(column.toLongs(0));
            case TEXT -> texts(column.toTexts());
        };
    }

    private static RowOrder numbers(double[] cells) {
        return (a, b) -> Double.compare(cells[a], cells[b]);
    }

    private static RowOrder times(long[] cells) {
        return (a, b) -> Long.compare(cells[a], cells[b]);
    }

    private static RowOrder texts(@Nullable String[] cells) {
        Comparator<String> order = Comparator.naturalOrder();
        return (a, b) ->
                order.compare(Objects.requireNonNull(cells[a]), Objects.requireNonNull(cells[b]));
    }

    private static boolean[] missing(Column column) {
        boolean[] missing = new boolean[column.size()];
        for (int row = 0; row < missing.length; row++) {
            missing[row] = column.isMissing(row);
        }
        return missing;
    }

    /** Returns the rows in this order; equal rows keep theirs. */
    default int[] sort(int[] rows) {
        int[] from = rows.clone();
        int[] to = new int[rows.length];
        for (int run = 1; run < rows.length; run *= 2) {
            for (int start = 0; start < rows.length; start += 2 * run) {
                merge(from, to, start, run);
            }
            int[] merged = to;
            to = from;
            from = merged;
        }
        return from;
    }

    private void merge(int[] from, int[] to, int start, int run) {
        int middle = Math.min(start + run, from.length);
        int end = Math.min(middle + run, from.length);
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++) {
            boolean takeLeft =
                    left < middle && (right >= end || compare(from[left], from[right]) <= 0);
            to[at] = takeLeft ? from[left++] : from[right++];
        }
    }
}
