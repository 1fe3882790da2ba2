package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * What a frame backend can do beyond the required contract.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum FrameFeature {
    /** {@link FrameBackend#writeArrow} writes the Arrow IPC file format. */
    ARROW_IPC,
    /** Numeric columns are wrapped, not copied. */
    ZERO_COPY,
    /** Frames live outside the heap and must be closed. */
    OFF_HEAP
}
