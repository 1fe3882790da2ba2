package io.tif1.ergast.columnar;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The columns of the batch that is being filled. */
final class Buffer {
    final ColumnData[] columns;
    int[] pages = new int[64];

    /** Where each row of the current page begins and ends in the page's bytes. */
    int[] begins = new int[64];

    int[] ends = new int[64];

    /** Which element of each array a row is, as {@link Pointers} packs it. */
    long[] places = new long[64];

    int rows;

    Buffer(List<ColumnPlan> plans) {
        columns = plans.stream().map(ColumnPlan::newData).toArray(ColumnData[]::new);
    }

    /** Starts a row and returns its number. */
    int open(int page, int begin, long place) {
        if (rows == pages.length) {
            pages = Arrays.copyOf(pages, rows * 2);
            begins = Arrays.copyOf(begins, rows * 2);
            ends = Arrays.copyOf(ends, rows * 2);
            places = Arrays.copyOf(places, rows * 2);
        }
        pages[rows] = page;
        begins[rows] = begin;
        places[rows] = place;
        return rows++;
    }

    /** Drops some rows; the others keep their order. */
    void drop(BitSet dropped) {
        int to = dropped.nextSetBit(0);
        if (to < 0) {
            return;
        }
        for (int from = to; from < rows; from++) {
            if (!dropped.get(from)) {
                move(from, to++);
            }
        }
        truncate(to);
    }

    private void move(int from, int to) {
        for (ColumnData column : columns) {
            column.copy(from, to);
        }
        pages[to] = pages[from];
    }

    /** Forgets the last rows. */
    void truncate(int size) {
        for (int row = size; row < rows; row++) {
            for (ColumnData column : columns) {
                column.clear(row);
            }
        }
        rows = size;
    }

    long bytes() {
        long sum = 4L * rows;
        for (ColumnData column : columns) {
            sum += column.bytes(rows);
        }
        return sum;
    }
}
