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
 * <p>A backend implements the first four methods below and the one reading method of the column's
 * type; the bulk methods follow from it and are there to be overridden with something faster.
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
    default boolean booleanAt(int row) {
        throw notA("BOOLEAN");
    }

    /** Returns a cell of an {@code INT32} column. */
    default int intAt(int row) {
        throw notA("INT32");
    }

    /** Returns a cell of a {@code DURATION} or {@code INSTANT} column, in milliseconds. */
    default long longAt(int row) {
        throw notA("DURATION or INSTANT");
    }

    /** Returns a cell of a {@code FLOAT64} column, or of an {@code INT32} column as a double. */
    default double doubleAt(int row) {
        if (type() == ColumnType.INT32) {
            return intAt(row);
        }
        throw notA("FLOAT64 or INT32");
    }

    /** Returns a cell of a {@code TEXT} column. */
    default String textAt(int row) {
        throw notA("TEXT");
    }

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
    default double[] toDoubles(double missing) {
        if (type() != ColumnType.FLOAT64 && type() != ColumnType.INT32 && !type().isTime()) {
            throw notA("a type of number or time");
        }
        double[] values = new double[size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = isMissing(row) ? missing : type().isTime() ? longAt(row) : doubleAt(row);
        }
        return values;
    }

    /**
     * Copies an {@code INT32} column.
     *
     * @param missing what stands for a missing cell
     * @return a new array that the caller owns
     */
    default int[] toInts(int missing) {
        if (type() != ColumnType.INT32) {
            throw notA("INT32");
        }
        int[] values = new int[size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = isMissing(row) ? missing : intAt(row);
        }
        return values;
    }

    /**
     * Copies a {@code DURATION} or {@code INSTANT} column as milliseconds, or an {@code INT32}
     * column.
     *
     * @param missing what stands for a missing cell
     * @return a new array that the caller owns
     */
    default long[] toLongs(long missing) {
        if (!type().isTime() && type() != ColumnType.INT32) {
            throw notA("DURATION, INSTANT or INT32");
        }
        long[] values = new long[size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = isMissing(row) ? missing : type().isTime() ? longAt(row) : intAt(row);
        }
        return values;
    }

    /**
     * Copies a {@code TEXT} column; missing cells are null.
     *
     * @return a new array that the caller owns
     */
    default @Nullable String[] toTexts() {
        if (type() != ColumnType.TEXT) {
            throw notA("TEXT");
        }
        @Nullable String[] values = new @Nullable String[size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = isMissing(row) ? null : textAt(row);
        }
        return values;
    }

    private IllegalStateException notA(String wanted) {
        return new IllegalStateException(
                "column %s holds %s, not %s".formatted(name(), type(), wanted));
    }
}
