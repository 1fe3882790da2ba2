package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Rows as columns of primitive values; immutable.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class ColumnBatch {
    private final EntitySchema schema;
    private final ColumnData[] columns;
    private final int rows;
    private final int[] pages;

    ColumnBatch(EntitySchema schema, ColumnData[] columns, int rows, int[] pages) {
        this.schema = schema;
        this.columns = columns;
        this.rows = rows;
        this.pages = pages;
    }

    /** Returns the columns' names and types. */
    public EntitySchema schema() {
        return schema;
    }

    /** Returns how many rows there are. */
    public int rows() {
        return rows;
    }

    /** Returns the number of the page that a row comes from. */
    public int page(int row) {
        return pages[row];
    }

    /** Returns whether a value is missing. */
    public boolean isMissing(int column, int row) {
        return columns[column].isMissing(row);
    }

    /**
     * Returns a number of 32 bits, a day since 1970-01-01, or 1 and 0 for a truth value.
     *
     * @return anything if the value is missing
     */
    public int intValue(int column, int row) {
        return ((NarrowData) columns[column]).get(row);
    }

    /**
     * Returns a number of 64 bits, microseconds, or units of a decimal's last digit.
     *
     * @return anything if the value is missing
     */
    public long longValue(int column, int row) {
        return ((WideData) columns[column]).get(row);
    }

    /** Returns a floating-point number; anything if the value is missing. */
    public double doubleValue(int column, int row) {
        return ((DoubleData) columns[column]).get(row);
    }

    /** Returns a text, or null if it is missing. */
    public @Nullable String text(int column, int row) {
        return isMissing(column, row) ? null : ((TextData) columns[column]).get(row);
    }

    /** Returns a list of texts; empty if it is missing. */
    public List<?> list(int column, int row) {
        return isMissing(column, row) ? List.of() : (List<?>) columns[column].value(row);
    }

    /** Returns a value as records have it, or null if it is missing. */
    public @Nullable Object value(int column, int row) {
        return columns[column].valueOrNull(row);
    }

    /** Returns the {@link RowHash} of every row. */
    public long[] rowHashes() {
        return hashes(columns);
    }

    /** Returns a hash of every row's natural key; equal keys have equal hashes. */
    public long[] keyHashes() {
        return hashes(
                schema.key().stream()
                        .map(name -> columns[schema.indexOf(name)])
                        .toArray(ColumnData[]::new));
    }

    private long[] hashes(ColumnData[] chosen) {
        long[] hashes = new long[rows];
        Arrays.fill(hashes, RowHash.START);
        for (ColumnData column : chosen) {
            column.foldInto(hashes, rows);
        }
        return hashes;
    }

    /** Returns about how many bytes the values take. */
    public long bytes() {
        return Arrays.stream(columns).mapToLong(column -> column.bytes(rows)).sum();
    }
}
