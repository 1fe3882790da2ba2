package io.tif1.core.columns;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * Estimates how many bytes a batch takes on the heap, from its arrays and texts; texts of a
 * dictionary that several columns share are counted for each.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Footprint {
    private static final int ARRAY = 16;
    private static final int REFERENCE = 4;

    /** Object and array headers of a text, padded. */
    private static final int TEXT = 40;

    private Footprint() {}

    /** Returns the estimate. */
    public static long of(ColumnBatch batch) {
        return batch.columns().stream().mapToLong(Footprint::of).sum();
    }

    private static long of(ColumnData column) {
        long[] validity = column.validity();
        long bits = validity == null ? 0 : ARRAY + 8L * validity.length;
        return bits + ARRAY + (long) column.width() * column.rows() + dictionary(column);
    }

    private static long dictionary(ColumnData column) {
        if (!(column instanceof ColumnData.Texts texts)) {
            return 0;
        }
        long bytes = ARRAY;
        for (String text : texts.dictionary()) {
            bytes += REFERENCE + TEXT + text.length();
        }
        return bytes;
    }
}
