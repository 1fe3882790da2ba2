package io.tif1.core.validate;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * One oddity of a file, however often it occurs.
 *
 * @param severity how much it matters
 * @param column the column it concerns, or empty if it concerns the whole file
 * @param row the first row it concerns, counted from 0, or -1 if it concerns none in particular
 * @param count how often it occurs, at least 1
 * @param message what it is, in a few words
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record Finding(Severity severity, String column, int row, int count, String message) {
    /** The row of a finding that concerns no row in particular. */
    public static final int NO_ROW = -1;

    @Override
    public String toString() {
        return (column.isEmpty() ? "" : column + ": ")
                + message
                + (count > 1 ? " (" + count + " times)" : "")
                + (row == NO_ROW ? "" : count > 1 ? ", first in row " + row : " in row " + row);
    }
}
