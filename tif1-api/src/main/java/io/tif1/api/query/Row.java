package io.tif1.api.query;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import java.time.Duration;
import java.time.Instant;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One row of a frame, its cells read by column name.
 *
 * <p>Reading fails as it does in {@link Column}: in another type with {@link
 * IllegalStateException}, a missing cell with {@link java.util.NoSuchElementException}. A name that
 * does not exist fails with {@link IllegalArgumentException}.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class Row {
    private final Frame frame;
    private final Schema schema;
    private int position;

    Row(Frame frame) {
        this.frame = frame;
        this.schema = frame.schema();
    }

    Row at(int other) {
        position = other;
        return this;
    }

    /** Returns the row's position in its frame, counted from 0. */
    public int position() {
        return position;
    }

    /** Returns whether a cell is missing. */
    public boolean isMissing(String column) {
        return column(column).isMissing(position);
    }

    /** Returns a cell of a {@code BOOLEAN} column. */
    public boolean booleanValue(String column) {
        return column(column).booleanAt(position);
    }

    /** Returns a cell of an {@code INT32} column. */
    public int intValue(String column) {
        return column(column).intAt(position);
    }

    /** Returns a cell of a {@code FLOAT64} or {@code INT32} column. */
    public double doubleValue(String column) {
        return column(column).doubleAt(position);
    }

    /** Returns a cell of a {@code DURATION} or {@code INSTANT} column, in milliseconds. */
    public long longValue(String column) {
        return column(column).longAt(position);
    }

    /** Returns a cell of a {@code DURATION} column. */
    public Duration duration(String column) {
        return Duration.ofMillis(longValue(column));
    }

    /** Returns a cell of an {@code INSTANT} column. */
    public Instant instant(String column) {
        return Instant.ofEpochMilli(longValue(column));
    }

    /** Returns a cell of a {@code TEXT} column. */
    public String text(String column) {
        return column(column).textAt(position);
    }

    /** Returns a cell as an object, as {@link Column#valueAt} does; null if it is missing. */
    public @Nullable Object value(String column) {
        return column(column).valueAt(position);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String name : schema.names()) {
            text.append(text.isEmpty() ? "" : ", ").append(name).append('=').append(value(name));
        }
        return text.toString();
    }

    private Column column(String name) {
        return frame.column(schema.require(name));
    }
}
