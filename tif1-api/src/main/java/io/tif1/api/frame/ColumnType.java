package io.tif1.api.frame;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * The kinds of value a column can hold. Every kind has missing cells.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum ColumnType {
    /** True or false. */
    BOOLEAN,
    /** A 32-bit whole number. */
    INT32,
    /** A 64-bit floating-point number; a missing cell is not NaN but missing. */
    FLOAT64,
    /** A span of time in whole milliseconds, such as a lap time or a session time. */
    DURATION,
    /** A point in time, in whole milliseconds since 1970-01-01T00:00:00Z. */
    INSTANT,
    /** Text, kept as codes into a dictionary of distinct values. */
    TEXT;

    /** Returns whether the cells are numbers, that is {@code INT32} or {@code FLOAT64}. */
    public boolean isNumeric() {
        return this == INT32 || this == FLOAT64;
    }

    /** Returns whether the cells are 64-bit milliseconds. */
    public boolean isTime() {
        return this == DURATION || this == INSTANT;
    }
}
