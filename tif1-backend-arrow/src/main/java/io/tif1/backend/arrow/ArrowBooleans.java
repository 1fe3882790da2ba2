package io.tif1.backend.arrow;

import io.tif1.api.frame.Field;
import org.apache.arrow.vector.FieldVector;

/** Reads a {@code BitVector}. */
final class ArrowBooleans extends ArrowColumn {
    ArrowBooleans(Field field, FieldVector vector, Lease lease) {
        super(field, vector, lease);
    }

    @Override
    public boolean booleanAt(int row) {
        int stripe = enter(row);
        try {
            return bit(data, row);
        } finally {
            exit(stripe);
        }
    }

    @Override
    FieldVector take(int[] rows) {
        byte[] taken = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = (byte) (bit(data, rows[i]) ? 1 : 0);
        }
        return ArrowVectors.booleans(field, taken, validity(rows));
    }
}
