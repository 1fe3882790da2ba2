package io.tif1.api.query;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * A choice of rows and columns of a frame, read like a sentence; start with {@code Frames.query}.
 *
 * <p>Each step returns a new query and copies no cell: {@link #frame} does, once. A query reads its
 * frame, which therefore stays open while the query is used. Immutable and thread-safe.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class Query implements Iterable<Row> {
    private final Frame frame;
    private final Supplier<FrameBackend> backend;
    private final int[] rows;
    private final Schema columns;

    private Query(Frame frame, Supplier<FrameBackend> backend, int[] rows, Schema columns) {
        this.frame = frame;
        this.backend = backend;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Starts with all rows and columns of a frame.
     *
     * @param backend builds frames that are not a part of the given one; asked when needed
     */
    public static Query of(Frame frame, Supplier<FrameBackend> backend) {
        return new Query(
                frame, backend, IntStream.range(0, frame.rows()).toArray(), frame.schema());
    }

    /**
     * Begins a condition on the cells of a column.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public Where where(String column) {
        return new Where(this, frame.column(column));
    }

    /** Keeps the rows that meet a condition; the row given is valid during the call only. */
    public Query where(Predicate<? super Row> condition) {
        Row row = new Row(frame);
        return keep(place -> condition.test(row.at(place)));
    }

    /**
     * Keeps some columns, in the order asked for; conditions and orders may still name others.
     *
     * @throws IllegalArgumentException if one does not exist
     */
    public Query select(String... names) {
        return new Query(frame, backend, rows, frame.schema().select(names));
    }

    /**
     * Sorts by columns, the first one first, missing cells last; rows that are equal keep their
     * order.
     *
     * @throws IllegalArgumentException if a column does not exist
     */
    public Query sortBy(String... columns) {
        return sorted(false, columns);
    }

    /** Sorts like {@link #sortBy}, the greatest value first; missing cells still come last. */
    public Query sortByDescending(String... columns) {
        return sorted(true, columns);
    }

    /**
     * Keeps the first rows.
     *
     * @param count how many at most, 0 or more
     */
    public Query limit(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("limit is " + count);
        }
        return count >= rows.length ? this : with(Arrays.copyOf(rows, count));
    }

    /**
     * Groups the rows by the values of columns; missing is a value of its own.
     *
     * @throws IllegalArgumentException if a column does not exist
     */
    public Grouping groupBy(String... keys) {
        return new Grouping(frame, backend, rows, frame.schema().select(keys));
    }

    /**
     * Joins each row with every row of another frame that has the same values in some columns; rows
     * without a counterpart are left out. A missing value equals none.
     *
     * @param keys columns of both, of the same types
     * @return a new frame: this query's columns, then the other's except the keys
     * @throws IllegalArgumentException if a column is in both and not a key
     */
    public Frame join(Frame other, String... keys) {
        return new Join(frame, rows, columns).with(other, false, keys).build(backend.get());
    }

    /** Joins like {@link #join} and keeps rows without a counterpart, with missing cells. */
    public Frame leftJoin(Frame other, String... keys) {
        return new Join(frame, rows, columns).with(other, true, keys).build(backend.get());
    }

    /** Returns how many rows there are. */
    public int count() {
        return rows.length;
    }

    /** Returns the rows' positions in the frame that the query began with. */
    public int[] rows() {
        return rows.clone();
    }

    /** Copies the rows and columns into a new frame of the same backend, closed separately. */
    public Frame frame() {
        try (Frame selected = frame.select(columns.names().toArray(String[]::new))) {
            return selected.take(rows);
        }
    }

    /** Copies the rows and columns into a new frame of another backend. */
    public Frame frame(FrameBackend other) {
        return ColumnCopy.frame(other, columns, rows.length, (field, copy) -> copy.of(frame, rows));
    }

    /** Goes through the rows; a {@link Row} reads all columns of the frame. */
    @Override
    public Iterator<Row> iterator() {
        return Arrays.stream(rows).mapToObj(place -> new Row(frame).at(place)).iterator();
    }

    /** Keeps the rows whose position meets a condition. */
    Query keep(IntPredicate condition) {
        int[] kept = new int[rows.length];
        int count = 0;
        for (int row : rows) {
            if (condition.test(row)) {
                kept[count++] = row;
            }
        }
        return with(Arrays.copyOf(kept, count));
    }

    private Query sorted(boolean descending, String... names) {
        int[] sorted = rows.clone();
        for (int i = names.length - 1; i >= 0; i--) {
            sorted = RowOrder.of(frame.column(names[i]), descending).sort(sorted);
        }
        return with(sorted);
    }

    private Query with(int[] other) {
        return new Query(frame, backend, other, columns);
    }
}
