package io.tif1.backend.arrow;

import io.tif1.api.frame.Field;
import org.apache.arrow.memory.util.MemoryUtil;
import org.apache.arrow.vector.FieldVector;

/** Reads a {@code Float8Vector}. */
final class ArrowDoubles extends ArrowColumn {
    ArrowDoubles(Field field, FieldVector vector, Lease lease) {
        super(field, vector, lease);
    }

    @Override
    public double doubleAt(int row) {
        int stripe = enter(row);
        try {
            return at(row);
        } finally {
            exit(stripe);
        }
    }

    @Override
    public double[] toDoubles(double missing) {
        return reading(
                () -> {
                    double[] values = new double[size];
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
        double[] taken = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = at(rows[i]);
        }
        return ArrowVectors.doubles(field, taken, validity(rows));
    }

    private double at(int row) {
        return Double.longBitsToDouble(MemoryUtil.getLong(data + 8L * row));
    }
}
