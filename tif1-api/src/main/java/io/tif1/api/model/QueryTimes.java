package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Duration;
import org.apiguardian.api.API;

/**
 * How long loads took that somebody waited for: of a file or of a table put together from files,
 * from the call to the answer or failure, caches and retries included. Callers who share one count
 * once, and one that was taken back is none.
 *
 * @param count loads that have ended
 * @param slowest the longest of the last 1,000; zero if there was none
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record QueryTimes(long count, Duration slowest) {
    /** Returns the times of one that loaded nothing. */
    public static QueryTimes none() {
        return new QueryTimes(0, Duration.ZERO);
    }
}
