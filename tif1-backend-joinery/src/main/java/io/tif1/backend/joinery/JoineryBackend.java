package io.tif1.backend.joinery;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.PluginException;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;
import io.tif1.api.spi.FrameShape;
import joinery.DataFrame;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Builds frames on Joinery data frames, whose licence is the GPL-3.0.
 *
 * <p>{@code unwrap} gives the {@code DataFrame}, which holds {@code Boolean}, {@code Integer},
 * {@code Double}, {@code Duration}, {@code Instant} and {@code String} objects, and null where a
 * cell is missing.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class JoineryBackend implements FrameBackend {
    /** The id under which configuration names this backend. */
    public static final String ID = "joinery";

    /** Called by {@code ServiceLoader}; does nothing. */
    public JoineryBackend() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public FrameBuilder builder(Schema schema, int rows) {
        LinkageError failure = failure();
        if (failure != null) {
            throw new PluginException(
                    "the frame backend joinery does not work here: "
                            + failure
                            + "; is Joinery's jar missing?",
                    failure);
        }
        return new JoineryBuilder(new FrameShape(schema, rows));
    }

    /** Returns whether a data frame can be made. */
    @Override
    public boolean isAvailable() {
        return failure() == null;
    }

    private static @Nullable LinkageError failure() {
        try {
            new DataFrame<Object>();
            return null;
        } catch (LinkageError e) {
            return e;
        }
    }
}
