package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.frame.Frame;
import java.io.IOException;
import java.nio.file.Path;
import org.apiguardian.api.API;

/**
 * Writes frames of any backend to files of a format that needs a library of its own, such as
 * Parquet. Found with {@link java.util.ServiceLoader}; thread-safe.
 *
 * <p>The constructor touches nothing of the library: classes are loaded at the first use.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface FrameFileFormat {
    /**
     * Returns the name of the format, which is also how its files' names end, such as {@code
     * "parquet"}.
     *
     * @return lower-case letters, digits and dashes; the same in every release
     */
    String id();

    /**
     * Writes a frame.
     *
     * @param file does not exist yet; its folder does
     */
    void write(Frame frame, Path file) throws IOException;
}
