package io.tif1.ergast.columnar;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The growing values of one column; a row that is not set is missing. */
abstract class ColumnData {
    private long[] valid = new long[4];

    final boolean isMissing(int row) {
        return row >> 6 >= valid.length || (valid[row >> 6] & 1L << row) == 0;
    }

    final void present(int row) {
        if (row >> 6 >= valid.length) {
            valid = Arrays.copyOf(valid, Math.max(valid.length * 2, (row >> 6) + 1));
        }
        valid[row >> 6] |= 1L << row;
    }

    /** Makes a value missing. */
    final void clear(int row) {
        if (row >> 6 < valid.length) {
            valid[row >> 6] &= ~(1L << row);
        }
    }

    /** Makes a row's value that of another row. */
    final void copy(int from, int to) {
        if (isMissing(from)) {
            clear(to);
        } else {
            present(to);
            copyValue(from, to);
        }
    }

    /** Returns the hash of a value that is present. */
    abstract long hash(int row);

    /** Returns a value that is present, in the form that records have. */
    abstract Object value(int row);

    /** Stores a value in the form that records have. */
    abstract void set(int row, Object value);

    abstract void copyValue(int from, int to);

    /** Returns about how many bytes the first rows take. */
    abstract long bytes(int rows);

    final @Nullable Object valueOrNull(int row) {
        return isMissing(row) ? null : value(row);
    }

    final void foldInto(long[] hashes, int rows) {
        for (int row = 0; row < rows; row++) {
            long value = isMissing(row) ? RowHash.MISSING : hash(row);
            hashes[row] = RowHash.fold(hashes[row], value);
        }
    }
}
