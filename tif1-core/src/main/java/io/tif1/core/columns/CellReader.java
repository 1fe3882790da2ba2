package io.tif1.core.columns;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.time.Duration;
import java.time.Instant;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed cells of a batch by column name; immutable.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class CellReader {
    private final ColumnBatch batch;

    /** Creates a reader. */
    public CellReader(ColumnBatch batch) {
        this.batch = batch;
    }

    /** Returns the batch read. */
    public ColumnBatch batch() {
        return batch;
    }

    /** Returns whether a column exists and its cell has a value. */
    public boolean has(String column, int row) {
        int position = batch.schema().indexOf(column);
        return position >= 0 && batch.columns().get(position).has(row);
    }

    /** Returns a text cell, or an empty text if it is missing. */
    public String text(String column, int row) {
        return has(column, row) ? String.valueOf(texts(column).at(row)) : "";
    }

    /** Returns a boolean cell, or null if it is missing. */
    public @Nullable Boolean flag(String column, int row) {
        return has(column, row)
                ? ((ColumnData.Booleans) batch.column(column)).values()[row] != 0
                : null;
    }

    /** Returns an integer cell, or null if it is missing. */
    public @Nullable Integer integer(String column, int row) {
        return has(column, row) ? ((ColumnData.Ints) batch.column(column)).at(row) : null;
    }

    /** Returns a floating-point cell, or NaN if it is missing. */
    public double number(String column, int row) {
        return has(column, row) ? ((ColumnData.Doubles) batch.column(column)).at(row) : Double.NaN;
    }

    /** Returns a duration cell, or null if it is missing. */
    public @Nullable Duration duration(String column, int row) {
        return has(column, row) ? Duration.ofMillis(longs(column).at(row)) : null;
    }

    /** Returns an instant cell, or null if it is missing. */
    public @Nullable Instant instant(String column, int row) {
        return has(column, row) ? Instant.ofEpochMilli(longs(column).at(row)) : null;
    }

    /** Returns a cell as an object, or null if it is missing. */
    public @Nullable Object value(String column, int row) {
        return switch (batch.schema().field(batch.schema().require(column)).type()) {
            case BOOLEAN -> flag(column, row);
            case INT32 -> integer(column, row);
            case FLOAT64 -> has(column, row) ? (Object) number(column, row) : null;
            case DURATION -> duration(column, row);
            case INSTANT -> instant(column, row);
            case TEXT -> has(column, row) ? text(column, row) : null;
        };
    }

    /** Returns a column of text. */
    public ColumnData.Texts texts(String column) {
        return (ColumnData.Texts) batch.column(column);
    }

    /** Returns a column of durations or instants. */
    public ColumnData.Longs longs(String column) {
        return (ColumnData.Longs) batch.column(column);
    }

    /** Returns a column of integers. */
    public ColumnData.Ints ints(String column) {
        return (ColumnData.Ints) batch.column(column);
    }

    /** Returns a column of booleans. */
    public ColumnData.Booleans flags(String column) {
        return (ColumnData.Booleans) batch.column(column);
    }
}
