package io.tif1.backend.tablesaw;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.PluginException;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;
import io.tif1.api.spi.FrameFeature;
import io.tif1.api.spi.FrameShape;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Builds frames on Tablesaw tables.
 *
 * <p>{@code unwrap} gives the {@code Table}. Its columns are {@code BooleanColumn}, {@code
 * IntColumn} and {@code DoubleColumn} (both on the delivered array), {@code LongColumn} for
 * durations in milliseconds, {@code InstantColumn} and {@code StringColumn}. Tablesaw marks a
 * missing cell by a value of its own ({@code Integer.MIN_VALUE}, {@code NaN}, {@code ""}), so a
 * cell that really holds that value looks missing in the table; the frame still tells them apart.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class TablesawBackend implements FrameBackend {
    /** The id under which configuration names this backend. */
    public static final String ID = "tablesaw";

    /** Called by {@code ServiceLoader}; does nothing. */
    public TablesawBackend() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public FrameBuilder builder(Schema schema, int rows) {
        LinkageError failure = failure();
        if (failure != null) {
            throw new PluginException(
                    "the frame backend tablesaw does not work here: "
                            + failure
                            + "; is a jar of Tablesaw's own missing?",
                    failure);
        }
        return new TablesawBuilder(new FrameShape(schema, rows));
    }

    @Override
    public Set<FrameFeature> features() {
        return Set.of(FrameFeature.ZERO_COPY);
    }

    /** Returns whether a Tablesaw column can be made. */
    @Override
    public boolean isAvailable() {
        return failure() == null;
    }

    private static @Nullable LinkageError failure() {
        try {
            new WrappedDoubles("probe", new double[1]);
            return null;
        } catch (LinkageError e) {
            return e;
        }
    }
}
