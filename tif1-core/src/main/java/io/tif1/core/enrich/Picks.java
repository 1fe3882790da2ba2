package io.tif1.core.enrich;

import io.tif1.core.columns.Bitmaps;
import io.tif1.core.columns.ColumnData;
import org.jspecify.annotations.Nullable;

/** Takes cells of a column by row, where some rows are none. */
final class Picks {
    private Picks() {}

    /** Returns the given rows of a column; a negative row is a missing cell. */
    static ColumnData orMissing(ColumnData data, int[] rows) {
        if (data.rows() == 0) {
            return empty(data, rows.length);
        }
        int[] safe = rows.clone();
        long[] validity = Bitmaps.none(rows.length);
        for (int i = 0; i < rows.length; i++) {
            safe[i] = Math.max(rows[i], 0);
            if (rows[i] >= 0 && data.has(rows[i])) {
                Bitmaps.set(validity, i);
            }
        }
        return withValidity(data.take(safe), Bitmaps.orNull(validity, rows.length));
    }

    private static ColumnData withValidity(ColumnData data, long @Nullable [] validity) {
        if (data instanceof ColumnData.Booleans c) {
            return new ColumnData.Booleans(c.values(), validity);
        } else if (data instanceof ColumnData.Ints c) {
            return new ColumnData.Ints(c.numbers(), validity);
        } else if (data instanceof ColumnData.Doubles c) {
            return new ColumnData.Doubles(c.numbers(), validity);
        } else if (data instanceof ColumnData.Longs c) {
            return new ColumnData.Longs(c.numbers(), validity);
        }
        ColumnData.Texts texts = (ColumnData.Texts) data;
        return new ColumnData.Texts(texts.positions(), texts.dictionary(), validity);
    }

    private static ColumnData empty(ColumnData data, int rows) {
        long[] none = Bitmaps.none(rows);
        if (data instanceof ColumnData.Booleans) {
            return new ColumnData.Booleans(new byte[rows], none);
        } else if (data instanceof ColumnData.Ints) {
            return new ColumnData.Ints(new int[rows], none);
        } else if (data instanceof ColumnData.Doubles) {
            return new ColumnData.Doubles(new double[rows], none);
        } else if (data instanceof ColumnData.Longs) {
            return new ColumnData.Longs(new long[rows], none);
        }
        return new ColumnData.Texts(new int[rows], new String[0], none);
    }
}
