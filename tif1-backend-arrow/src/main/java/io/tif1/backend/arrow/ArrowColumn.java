package io.tif1.backend.arrow;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.arrow.memory.util.MemoryUtil;
import org.apache.arrow.vector.FieldVector;
import org.jspecify.annotations.Nullable;

/** Reads one vector by address, under the frame's lease. */
abstract class ArrowColumn implements Column {
    final Field field;
    final int size;
    final long data;
    final boolean hasMissing;
    private final FieldVector vector;
    private final Lease lease;
    private final long validity;

    ArrowColumn(Field field, FieldVector vector, Lease lease) {
        this.field = field;
        this.vector = vector;
        this.lease = lease;
        this.size = vector.getValueCount();
        this.hasMissing = vector.getNullCount() > 0;
        this.validity = vector.getValidityBuffer().memoryAddress();
        this.data = vector.getDataBuffer().memoryAddress();
    }

    static ArrowColumn of(Field field, FieldVector vector, Lease lease) {
        return switch (field.type()) {
            case BOOLEAN -> new ArrowBooleans(field, vector, lease);
            case INT32 -> new ArrowInts(field, vector, lease);
            case FLOAT64 -> new ArrowDoubles(field, vector, lease);
            case DURATION, INSTANT -> new ArrowLongs(field, vector, lease);
            case TEXT -> new ArrowTexts(field, vector, lease);
        };
    }

    /** Copies the given rows, which exist, into a new vector; the frame is open. */
    abstract FieldVector take(int[] rows);

    final FieldVector vector() {
        return vector;
    }

    @Override
    public final String name() {
        return field.name();
    }

    @Override
    public final ColumnType type() {
        return field.type();
    }

    @Override
    public final int size() {
        return size;
    }

    @Override
    public final boolean isMissing(int row) {
        Objects.checkIndex(row, size);
        int stripe = lease.enter();
        try {
            return !has(row);
        } finally {
            lease.exit(stripe);
        }
    }

    @Override
    public final int missingCount() {
        return reading(vector::getNullCount);
    }

    @Override
    public final String toString() {
        return "%s %s[%d]".formatted(type(), name(), size);
    }

    /** Begins the read of a cell that must have a value. */
    final int enter(int row) {
        Objects.checkIndex(row, size);
        int stripe = lease.enter();
        if (!has(row)) {
            lease.exit(stripe);
            throw new NoSuchElementException(
                    "column %s has no value in row %d".formatted(name(), row));
        }
        return stripe;
    }

    final void exit(int stripe) {
        lease.exit(stripe);
    }

    /** Reads in bulk. */
    final <T> T reading(Supplier<T> read) {
        int stripe = lease.enter();
        try {
            return read.get();
        } finally {
            lease.exit(stripe);
        }
    }

    final boolean has(int row) {
        return !hasMissing || bit(validity, row);
    }

    static boolean bit(long address, int row) {
        return (MemoryUtil.getByte(address + (row >>> 3)) >>> (row & 7) & 1) != 0;
    }

    /** Returns the validity of the given rows; null if all cells of the column have a value. */
    final long @Nullable [] validity(int[] rows) {
        if (!hasMissing) {
            return null;
        }
        long[] bits = new long[(rows.length + 63) >>> 6];
        for (int i = 0; i < rows.length; i++) {
            bits[i >>> 6] |= has(rows[i]) ? 1L << i : 0;
        }
        return bits;
    }
}
