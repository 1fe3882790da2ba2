package io.tif1.ergast.replay;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One record of a table; a short record lacks its last cells. */
final class Row {
    private final Map<String, Integer> header;
    private final @Nullable String[] cells;

    Row(Map<String, Integer> header, @Nullable String[] cells) {
        this.header = header;
        this.cells = cells;
    }

    /** Returns a cell, or null if it is missing. */
    @Nullable String get(String column) {
        Integer at = header.get(column);
        return at == null || at >= cells.length ? null : cells[at];
    }

    /** Returns a cell that must be there. */
    String text(String column) {
        String value = get(column);
        if (value == null) {
            throw new IllegalArgumentException("no " + column + " in " + String.join(",", cells));
        }
        return value;
    }

    /** Returns a number that must be there. */
    int number(String column) {
        return Integer.parseInt(text(column));
    }

    /** Returns a number, or a fallback if it is missing. */
    int number(String column, int fallback) {
        String value = get(column);
        return value == null || value.isEmpty() ? fallback : Integer.parseInt(value);
    }
}
