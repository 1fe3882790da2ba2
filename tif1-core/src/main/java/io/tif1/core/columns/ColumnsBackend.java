package io.tif1.core.columns;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;
import io.tif1.api.spi.FrameFeature;
import io.tif1.api.spi.FrameShape;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * The built-in backend: frames on the pipeline's own arrays, none of which is ever copied.
 *
 * <p>{@code unwrap} gives a {@link ColumnBatch}.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class ColumnsBackend implements FrameBackend {
    /** The id under which configuration names this backend. */
    public static final String ID = "columns";

    /** Called by {@code ServiceLoader}; does nothing. */
    public ColumnsBackend() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public FrameBuilder builder(Schema schema, int rows) {
        return new ColumnsBuilder(new FrameShape(schema, rows));
    }

    @Override
    public int priority() {
        return 100;
    }

    @Override
    public Set<FrameFeature> features() {
        return Set.of(FrameFeature.ZERO_COPY);
    }
}
