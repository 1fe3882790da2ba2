package io.tif1.backend.tablesaw;

import java.time.Instant;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.columns.Column;
import tech.tablesaw.columns.booleans.BitSetBooleanData;
import tech.tablesaw.columns.instant.PackedInstant;
import tech.tablesaw.columns.numbers.IntColumnType;
import tech.tablesaw.columns.numbers.LongColumnType;

/** Makes Tablesaw's columns, with its own mark in each missing cell. */
final class NativeColumns {
    private static final int NO_INT = IntColumnType.missingValueIndicator();
    private static final long NO_LONG = LongColumnType.missingValueIndicator();

    private NativeColumns() {}

    static BooleanColumn booleans(String name, byte[] values, long @Nullable [] validity) {
        BitSet yes = new BitSet(values.length);
        BitSet no = new BitSet(values.length);
        BitSet missing = new BitSet();
        for (int row = 0; row < values.length; row++) {
            (!has(validity, row) ? missing : values[row] != 0 ? yes : no).set(row);
        }
        return new BooleanColumn(name, new BitSetBooleanData(yes, no, missing));
    }

    /** Wraps the array, or a copy if a missing cell is not marked as Tablesaw does. */
    static IntColumn ints(String name, int[] values, long @Nullable [] validity) {
        int[] marked = values;
        for (int row = 0; validity != null && row < values.length; row++) {
            if (!has(validity, row) && marked[row] != NO_INT) {
                marked = marked == values ? values.clone() : marked;
                marked[row] = NO_INT;
            }
        }
        return new WrappedInts(name, marked);
    }

    /** Wraps the array, or a copy if a missing cell is not marked as Tablesaw does. */
    static DoubleColumn doubles(String name, double[] values, long @Nullable [] validity) {
        double[] marked = values;
        for (int row = 0; validity != null && row < values.length; row++) {
            if (!has(validity, row) && !Double.isNaN(marked[row])) {
                marked = marked == values ? values.clone() : marked;
                marked[row] = Double.NaN;
            }
        }
        return new WrappedDoubles(name, marked);
    }

    static Column<?> durations(String name, long[] millis, long @Nullable [] validity) {
        long[] marked = millis.clone();
        for (int row = 0; row < marked.length; row++) {
            marked[row] = has(validity, row) ? marked[row] : NO_LONG;
        }
        return LongColumn.create(name, marked);
    }

    static Column<?> instants(String name, long[] millis, long @Nullable [] validity) {
        long[] packed = new long[millis.length];
        for (int row = 0; row < packed.length; row++) {
            packed[row] =
                    has(validity, row)
                            ? PackedInstant.pack(Instant.ofEpochMilli(millis[row]))
                            : NO_LONG;
        }
        return InstantColumn.createInternal(name, packed);
    }

    static boolean has(long @Nullable [] validity, int row) {
        return validity == null || (validity[row >>> 6] >>> row & 1) != 0;
    }
}
