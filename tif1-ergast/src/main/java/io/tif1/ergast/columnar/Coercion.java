package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import org.apiguardian.api.API;

/**
 * How a text of the source becomes a value. Before any of these, texts are trimmed, and the empty
 * text, {@code None} and {@code \N} are missing.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public enum Coercion {
    /** What fits the component's type. */
    AUTO(ColumnType.STRING),
    /** A whole number. */
    INT(ColumnType.INT32),
    /** A whole number of up to 64 bits. */
    LONG(ColumnType.INT64),
    /** A number with or without fraction and exponent. */
    DOUBLE(ColumnType.DOUBLE),
    /** A number with at most four digits after the point. */
    DECIMAL(ColumnType.DECIMAL),
    /** {@code true}, {@code false}, {@code 1} or {@code 0}. */
    BOOLEAN(ColumnType.BOOLEAN),
    /** A day such as {@code 2024-03-02}. */
    DATE(ColumnType.DATE),
    /** A time of day such as {@code 15:00:00}, {@code 15:00:00Z}. */
    TIME(ColumnType.TIME),
    /** An instant such as {@code 2024-03-02T15:00:00Z}. */
    TIMESTAMP(ColumnType.TIMESTAMP),
    /** A duration such as {@code 20.006}, {@code 2:03.124}, {@code 1:02:03.456}, in ms. */
    DURATION_MS(ColumnType.INT32),
    /** Text as it is. */
    TEXT(ColumnType.STRING),
    /** Text in which HTML entities are resolved once. */
    NAME(ColumnType.STRING),
    /** Texts of an array. */
    LIST(ColumnType.STRING_LIST);

    private final ColumnType type;

    Coercion(ColumnType type) {
        this.type = type;
    }

    /** Returns the type of the values. */
    public ColumnType type() {
        return type;
    }
}
