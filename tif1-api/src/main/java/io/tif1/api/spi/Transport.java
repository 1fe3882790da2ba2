package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.model.NetworkStatistics;
import io.tif1.api.model.SourceCheck;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apiguardian.api.API;

/**
 * Fetches files of the archive; safe for use by many threads.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Transport extends AutoCloseable {
    /** Returns a short name for messages and statistics, such as {@code "cdn"}. */
    String name();

    /**
     * Starts fetching a file.
     *
     * <p>The future fails with {@code ResourceNotFoundException} if the source does not have the
     * file, with {@code NetworkException} if it could not be reached, and with {@code
     * InvalidDataException} if what came is unusable (too large, an HTML page). Cancelling the
     * future ends the exchange. This method itself does not block on the network and does not
     * throw.
     */
    CompletableFuture<Fetched> fetch(Resource resource);

    /** Returns what this transport can do beyond the required contract; the kit verifies it. */
    default Set<TransportFeature> features() {
        return Set.of();
    }

    /**
     * Lists the events of a season that this source holds.
     *
     * @return never null; empty unless {@link TransportFeature#CATALOG} is claimed
     */
    default List<SourceEvent> events(int season) {
        return List.of();
    }

    /** Returns counts since the transport was opened; all zero unless it counts. */
    default NetworkStatistics statistics() {
        return NetworkStatistics.none();
    }

    /**
     * Asks each place that this transport fetches from for one file, past any memory of earlier
     * failures, and says how each answered.
     *
     * @return ends with one answer for each place, never with a failure; an empty list, unless
     *     overridden, says that this transport is one place and {@link #fetch} tells how it is
     */
    default CompletableFuture<List<SourceCheck>> check(Resource resource) {
        return CompletableFuture.completedFuture(List.of());
    }

    /** Closes connections and cancels what is under way; calling it again has no effect. */
    @Override
    void close();
}
