package io.tif1.backend.arrow;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.PluginException;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;
import io.tif1.api.spi.FrameFeature;
import io.tif1.api.spi.FrameShape;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Builds frames on Arrow vectors, outside the heap.
 *
 * <p>{@code unwrap} gives the {@code VectorSchemaRoot}. The columns are {@code BitVector}, {@code
 * IntVector}, {@code Float8Vector}, {@code DurationVector} and {@code TimeStampMilliTZVector} (UTC)
 * in milliseconds, and {@code VarCharVector}; a field that no source delivers carries the metadata
 * {@code tif1.available=false}.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class ArrowBackend implements FrameBackend {
    /** The id under which configuration names this backend. */
    public static final String ID = "arrow";

    /** Called by {@code ServiceLoader}; does nothing. */
    public ArrowBackend() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public FrameBuilder builder(Schema schema, int rows) {
        Throwable failure = failure();
        if (failure != null) {
            throw new PluginException(
                    "the frame backend arrow cannot allocate memory on Java "
                            + Runtime.version().feature()
                            + ": "
                            + failure
                            + "; use another frame backend, such as columns",
                    failure);
        }
        return new ArrowBuilder(new FrameShape(schema, rows));
    }

    @Override
    public Set<FrameFeature> features() {
        return Set.of(FrameFeature.ARROW_IPC, FrameFeature.OFF_HEAP);
    }

    /** Returns whether Arrow can allocate, write and read memory on this Java runtime. */
    @Override
    public boolean isAvailable() {
        return failure() == null;
    }

    /**
     * Writes the Arrow IPC file format: one record batch, uncompressed.
     *
     * @throws IllegalArgumentException if the frame is of another backend
     * @throws IllegalStateException if the frame is closed
     */
    @Override
    public void writeArrow(Frame frame, OutputStream out) throws IOException {
        if (!(frame instanceof ArrowFrame arrow)) {
            throw new IllegalArgumentException(
                    "the frame is of backend %s, not arrow".formatted(frame.backend()));
        }
        arrow.write(out);
    }

    private static @Nullable Throwable failure() {
        try {
            return Memory.failure();
        } catch (LinkageError e) {
            return e;
        }
    }
}
