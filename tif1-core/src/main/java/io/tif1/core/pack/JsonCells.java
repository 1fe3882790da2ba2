package io.tif1.core.pack;

import io.tif1.api.frame.ColumnType;
import io.tif1.core.columns.ColumnData;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The cells of a column as the archive's files have them: times in seconds, dates in UTC.
 *
 * @param type what the column holds
 * @param column the cells
 */
record JsonCells(ColumnType type, ColumnData column) {
    private static final String NULL = "null";

    void append(StringBuilder out, int row) {
        if (!column.has(row)) {
            out.append(NULL);
        } else if (column instanceof ColumnData.Doubles doubles) {
            number(out, doubles.at(row));
        } else if (column instanceof ColumnData.Ints ints) {
            out.append(ints.at(row));
        } else if (column instanceof ColumnData.Booleans booleans) {
            out.append(booleans.values()[row] != 0);
        } else if (column instanceof ColumnData.Texts texts) {
            quote(out, texts.dictionary()[texts.code(row)]);
        } else if (column instanceof ColumnData.Longs longs) {
            time(out, longs.at(row));
        }
    }

    private static void number(StringBuilder out, double value) {
        if (Double.isFinite(value)) {
            out.append(value);
        } else {
            out.append(NULL);
        }
    }

    private void time(StringBuilder out, long millis) {
        if (type == ColumnType.INSTANT) {
            LocalDateTime utc =
                    LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
            quote(out, "%s.%03d".formatted(utc.withNano(0), Math.floorMod(millis, 1000)));
        } else {
            long whole = Math.abs(millis);
            out.append(millis < 0 ? "-" : "").append(whole / 1000).append('.');
            long rest = whole % 1000;
            out.append(rest < 100 ? "0" : "").append(rest < 10 ? "0" : "").append(rest);
        }
    }

    static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
