package io.tif1.api.frame;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One column of a frame: typed reading of cells, one by one or in bulk.
 *
 * <p>Immutable and safe for use by several threads while its frame is open. Reading a cell in
 * another type than the column's fails with {@link IllegalStateException}, except where a method
 * says that it converts. Reading a missing cell as a primitive value fails with {@link
 * NoSuchElementException}: ask {@link #isMissing} first or use a bulk method that takes the value
 * to put in its place.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Column {
    /** Returns the name. */
    String name();

    /** Returns what the cells hold. */
    ColumnType type();

    /** Returns the number of rows. */
    int size();

    /** Returns whether a cell is missing; rows count from 0. */
    boolean isMissing(int row);

    /** Returns how many cells are missing. */
    default int missingCount() {
        int count = 0;
        for (int row = 0; row < size(); row++) {
            count += isMissing(row) ? 1 : 0;
        }
        return count;
    }

    /** Returns a cell of a {@code BOOLEAN} column. */
    boolean booleanAt(int row);

    /** Returns a cell of an {@code INT32} column. */
    int intAt(int row);

    /** Returns a cell of a {@code DURATION} or {@code INSTANT} column, in milliseconds. */
    long longAt(int row);

    /** Returns a cell of a {@code FLOAT64} column, or of an {@code INT32} column as a double. */
    double doubleAt(int row);

    /** Returns a cell of a {@code TEXT} column. */
    String textAt(int row);

    /**
     * Returns a cell as an object: {@code Boolean}, {@code Integer}, {@code Double}, {@code
     * Duration}, {@code Instant} or {@code String}.
     *
     * @return the value, or null if the cell is missing
     */
    default @Nullable Object valueAt(int row) {
        if (isMissing(row)) {
            return null;
        }
        return switch (type()) {
            case BOOLEAN -> booleanAt(row);
            case INT32 -> intAt(row);
            case FLOAT64 -> doubleAt(row);
            case DURATION -> Duration.ofMillis(longAt(row));
            case INSTANT -> Instant.ofEpochMilli(longAt(row));
            case TEXT -> textAt(row);
        };
    }

    /**
     * Copies the column as doubles; {@code INT32} is widened, milliseconds become milliseconds.
     *
     * @param missing what stands for a missing cell, such as {@code Double.NaN}
     * @return a new array that the caller owns
     */
    double[] toDoubles(double missing);

    /**
     * Copies an {@code INT32} column.
     *
     * @param missing what stands for a missing cell
     * @return a new array that the caller owns
     */
    int[] toInts(int missing);

    /**
     * Copies a {@code DURATION} or {@code INSTANT} column as milliseconds, or an {@code INT32}
     * column.
     *
     * @param missing what stands for a missing cell
     * @return a new array that the caller owns
     */
    long[] toLongs(long missing);

    /**
     * Copies a {@code TEXT} column; missing cells are null.
     *
     * @return a new array that the caller owns
     */
    @Nullable String[] toTexts();
}
