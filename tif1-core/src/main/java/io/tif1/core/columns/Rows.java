package io.tif1.core.columns;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which rows of the arrays a frame shows: a run of them, or a list. */
final class Rows {
    private final int @Nullable [] list;
    private final int from;
    private final int size;

    private Rows(int @Nullable [] list, int from, int size) {
        this.list = list;
        this.from = from;
        this.size = size;
    }

    static Rows all(int size) {
        return new Rows(null, 0, size);
    }

    int size() {
        return size;
    }

    /** Returns where a row of the frame is in the arrays. */
    int at(int row) {
        int place = from + Objects.checkIndex(row, size);
        return list == null ? place : list[place];
    }

    /** Returns whether the rows follow one another, so that they can be copied as a block. */
    boolean isRun() {
        return list == null;
    }

    /** Returns where the run begins. */
    int from() {
        return from;
    }

    /** Returns whether the rows are all of an array of that length, in its order. */
    boolean isAll(int length) {
        return list == null && from == 0 && size == length;
    }

    /** Returns the places of all rows. */
    int[] places() {
        int[] places = new int[size];
        for (int row = 0; row < size; row++) {
            places[row] = at(row);
        }
        return places;
    }

    Rows take(int[] rows) {
        int[] places = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            places[i] = at(rows[i]);
        }
        return new Rows(places, 0, places.length);
    }

    Rows slice(int start, int end) {
        Objects.checkFromToIndex(start, end, size);
        return new Rows(list, from + start, end - start);
    }
}
