package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.model.ProgressEvent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/**
 * What an application chose, handed to a {@link SessionProvider}.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface SessionSettings {
    /** Returns the sources in order of preference; empty for the configured ones. */
    List<Source> sources();

    /**
     * Returns the cache tiers; empty for all that are found.
     *
     * @return empty for "all found", a present empty list for "no cache"
     */
    Optional<List<CacheTierProvider>> cacheTiers();

    /** Returns the frame backend given as an instance, if any. */
    Optional<FrameBackend> frameBackend();

    /** Returns explicit settings by full key, such as {@code "tif1.frame"}. */
    Map<String, String> values();

    /** Returns who is told about progress; it must be fast and must not throw. */
    Consumer<ProgressEvent> progress();

    /** Returns the clock that all time-dependent behaviour uses. */
    Clock clock();
}
