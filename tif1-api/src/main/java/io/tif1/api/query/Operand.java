package io.tif1.api.query;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import java.time.Duration;
import java.time.Instant;

/** Makes values that a column can be compared with, or says why it cannot. */
final class Operand {
    private Operand() {}

    static String text(Column column, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw misfit(column, value);
    }

    static boolean flag(Column column, Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw misfit(column, value);
    }

    /** Returns a number, or a time in milliseconds. */
    static double number(Column column, Object value) {
        ColumnType type = column.type();
        if (type.isNumeric() && value instanceof Number number) {
            return number.doubleValue();
        }
        if (type == ColumnType.DURATION && value instanceof Duration span) {
            return span.toMillis() + span.toNanosPart() % 1_000_000 / 1e6;
        }
        if (type == ColumnType.INSTANT && value instanceof Instant instant) {
            return instant.toEpochMilli() + instant.getNano() % 1_000_000 / 1e6;
        }
        throw misfit(column, value);
    }

    private static IllegalArgumentException misfit(Column column, Object value) {
        return new IllegalArgumentException(
                "column %s holds %s and cannot be compared with %s %s"
                        .formatted(
                                column.name(),
                                column.type(),
                                value.getClass().getSimpleName(),
                                value));
    }
}
