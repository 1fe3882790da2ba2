package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.model.SessionKey;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Knows results with penalties, grids and points, which the archive does not have; thread-safe.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public interface OfficialResults extends AutoCloseable {
    /**
     * Returns the results of a session.
     *
     * @return one for each driver, in order; empty if nothing is known of the session
     * @throws io.tif1.api.StorageException if they cannot be read; results are derived then
     */
    List<OfficialResult> find(SessionKey session);

    /** Frees what is held; nothing by default. */
    @Override
    default void close() {}
}
