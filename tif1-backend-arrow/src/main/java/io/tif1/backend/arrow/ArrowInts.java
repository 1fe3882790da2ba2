package io.tif1.backend.arrow;

import io.tif1.api.frame.Field;
import org.apache.arrow.memory.util.MemoryUtil;
import org.apache.arrow.vector.FieldVector;

/** Reads an {@code IntVector}. */
final class ArrowInts extends ArrowColumn {
    ArrowInts(Field field, FieldVector vector, Lease lease) {
        super(field, vector, lease);
    }

    @Override
    public int intAt(int row) {
        int stripe = enter(row);
        try {
            return at(row);
        } finally {
            exit(stripe);
        }
    }

    @Override
    public int[] toInts(int missing) {
        return reading(
                () -> {
                    int[] values = new int[size];
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
        int[] taken = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = at(rows[i]);
        }
        return ArrowVectors.ints(field, taken, validity(rows));
    }

    private int at(int row) {
        return MemoryUtil.getInt(data + 4L * row);
    }
}
