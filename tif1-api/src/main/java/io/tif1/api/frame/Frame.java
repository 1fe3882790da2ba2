package io.tif1.api.frame;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * An immutable table of typed columns, stored by some table library.
 *
 * <p>All frames of the same data have the same columns in the same order, of the same types and
 * with the same missing cells, whatever the backend. Safe for use by several threads. Frames on
 * memory outside the heap hold it until {@link #close()}; for all others closing does nothing. A
 * frame made by {@link #select}, {@link #take} or {@link #slice} is closed separately and stays
 * valid when the one it came from is closed.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Frame extends AutoCloseable {
    /** Returns the columns' names and types. */
    Schema schema();

    /** Returns the number of rows. */
    int rows();

    /** Returns the id of the backend that stores this frame, such as {@code "arrow"}. */
    String backend();

    /**
     * Returns a column by name.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names there are
     */
    default Column column(String name) {
        return column(schema().require(name));
    }

    /** Returns a column by its position, counted from 0. */
    Column column(int position);

    /**
     * Returns some columns, in the order asked for.
     *
     * @throws IllegalArgumentException if one does not exist
     */
    Frame select(String... names);

    /**
     * Returns the given rows in the given order; a row may be repeated.
     *
     * @param rows positions counted from 0; the array is not kept
     * @throws IndexOutOfBoundsException if a position is outside the frame
     */
    Frame take(int[] rows);

    /**
     * Returns a run of rows.
     *
     * @param from the first row
     * @param to the row after the last
     * @throws IndexOutOfBoundsException if the range is not within the frame
     */
    Frame slice(int from, int to);

    /**
     * Returns the table library's own object, sharing memory with this frame where that is
     * possible.
     *
     * <p>It must not be changed. It is valid until this frame is closed.
     *
     * @param nativeType the library's type, such as {@code Table} or {@code VectorSchemaRoot}
     * @throws IllegalArgumentException if this backend has no such type; the message names the ones
     *     it has
     */
    <T> T unwrap(Class<T> nativeType);

    /** Releases memory outside the heap; calling it again has no effect. */
    @Override
    void close();
}
