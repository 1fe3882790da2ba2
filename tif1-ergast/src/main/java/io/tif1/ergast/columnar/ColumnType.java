package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import org.apiguardian.api.API;

/**
 * The type of a column.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public enum ColumnType {
    /** A whole number of 32 bits. */
    INT32("INTEGER"),
    /** A whole number of 64 bits. */
    INT64("BIGINT"),
    /** A floating-point number of 64 bits. */
    DOUBLE("DOUBLE"),
    /** A decimal number with ten digits, four of them after the point. */
    DECIMAL("DECIMAL(10,4)"),
    /** True or false. */
    BOOLEAN("BOOLEAN"),
    /** A day, as days since 1970-01-01. */
    DATE("DATE"),
    /** A time of day in UTC, as microseconds since midnight. */
    TIME("TIME"),
    /** An instant, as microseconds since 1970-01-01T00:00:00Z. */
    TIMESTAMP("TIMESTAMP WITH TIME ZONE"),
    /** Text. */
    STRING("VARCHAR"),
    /** A list of texts. */
    STRING_LIST("VARCHAR[]");

    /** How many digits after the point a {@link #DECIMAL} has. */
    public static final int DECIMAL_SCALE = 4;

    private final String sql;

    ColumnType(String sql) {
        this.sql = sql;
    }

    /** Returns the type's name in the SQL of the embedded warehouse. */
    public String sql() {
        return sql;
    }

    boolean isNarrow() {
        return this == INT32 || this == DATE || this == BOOLEAN;
    }

    boolean isWide() {
        return this == INT64 || this == DECIMAL || this == TIME || this == TIMESTAMP;
    }
}
