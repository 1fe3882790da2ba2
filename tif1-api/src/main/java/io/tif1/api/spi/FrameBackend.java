package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * Builds frames of one table library. Found with {@link java.util.ServiceLoader}; thread-safe.
 *
 * <p>The constructor touches nothing of the library: classes are loaded at the first use.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface FrameBackend {
    /**
     * Returns the name that configuration uses, such as {@code "arrow"}.
     *
     * @return lower-case letters, digits and dashes; the same in every release
     */
    String id();

    /**
     * Starts a frame.
     *
     * @param schema the columns that will be delivered, in any order
     * @param rows the number of rows of every column
     */
    FrameBuilder builder(Schema schema, int rows);

    /**
     * Returns the rank that decides when several backends fit and none is named.
     *
     * @return the highest wins, and a tie for the highest is an error; 0 unless overridden
     */
    default int priority() {
        return 0;
    }

    /**
     * Returns what this backend can do beyond the required contract; the compliance kit verifies
     * it.
     */
    default Set<FrameFeature> features() {
        return Set.of();
    }

    /**
     * Returns whether this backend works on this Java runtime; finds out by doing, such as by
     * allocating memory, never by the presence of a class.
     *
     * <p>Where this is false, {@link #builder} fails with a {@link io.tif1.api.PluginException}
     * that says why.
     */
    default boolean isAvailable() {
        return true;
    }

    /**
     * Writes a frame of this backend as an Arrow IPC file.
     *
     * @param frame a frame whose {@link Frame#backend()} is this one
     * @param out receives the file; not closed
     * @throws UnsupportedOperationException unless {@link FrameFeature#ARROW_IPC} is claimed
     */
    default void writeArrow(Frame frame, OutputStream out) throws IOException {
        throw new UnsupportedOperationException(id() + " does not write Arrow files");
    }
}
