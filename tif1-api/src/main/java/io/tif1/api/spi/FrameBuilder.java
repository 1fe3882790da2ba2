package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.frame.Frame;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Takes the columns of one frame. Used by one thread, once.
 *
 * <p><b>The arrays are shared</b>: from here on neither the caller nor the backend writes to them,
 * so a backend may wrap them instead of copying. Validity is a bitmap in Arrow's layout, least
 * significant bit first, one bit a row, set where the cell has a value; {@code null} says that all
 * cells have one. What an array holds at a missing row is undefined. Columns may come in any order
 * and each exactly once.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface FrameBuilder {
    /** Delivers a {@code BOOLEAN} column: 1 is true, 0 is false. */
    FrameBuilder booleans(String name, byte[] values, long @Nullable [] validity);

    /** Delivers an {@code INT32} column. */
    FrameBuilder ints(String name, int[] values, long @Nullable [] validity);

    /** Delivers a {@code FLOAT64} column. */
    FrameBuilder doubles(String name, double[] values, long @Nullable [] validity);

    /** Delivers a {@code DURATION} or {@code INSTANT} column, in milliseconds. */
    FrameBuilder longs(String name, long[] values, long @Nullable [] validity);

    /**
     * Delivers a {@code TEXT} column.
     *
     * @param codes positions in the dictionary
     * @param dictionary the distinct values; may hold values that no row uses
     */
    FrameBuilder texts(String name, int[] codes, String[] dictionary, long @Nullable [] validity);

    /**
     * Finishes the frame.
     *
     * @throws IllegalStateException if a column of the schema was not delivered
     */
    Frame build();
}
