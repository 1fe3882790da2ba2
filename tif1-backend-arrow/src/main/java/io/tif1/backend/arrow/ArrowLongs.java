package io.tif1.backend.arrow;

import io.tif1.api.frame.Field;
import org.apache.arrow.memory.util.MemoryUtil;
import org.apache.arrow.vector.FieldVector;

/** Reads the milliseconds of a {@code DurationVector} or {@code TimeStampMilliTZVector}. */
final class ArrowLongs extends ArrowColumn {
    ArrowLongs(Field field, FieldVector vector, Lease lease) {
        super(field, vector, lease);
    }

    @Override
    public long longAt(int row) {
        int stripe = enter(row);
        try {
            return at(row);
        } finally {
            exit(stripe);
        }
    }

    @Override
    public long[] toLongs(long missing) {
        return reading(
                () -> {
                    long[] values = new long[size];
                    for (int row = 0; row < size; row++) {
                        values[row] = at(row);
                    }
                    for (int row = 0; hasMissing && row < size; row++) {
                        values[row] = has(row) ? values[row] : missing;
                    }
                    return values;
                });
    }

    @Override
    FieldVector take(int[] rows) {
        long[] taken = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = at(rows[i]);
        }
        return ArrowVectors.longs(field, taken, validity(rows));
    }

    private long at(int row) {
        return MemoryUtil.getLong(data + 8L * row);
    }
}
