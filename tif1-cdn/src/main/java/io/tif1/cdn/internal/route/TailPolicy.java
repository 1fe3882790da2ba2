package io.tif1.cdn.internal.route;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.time.Duration;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What is done about answers that take unusually long; by default nothing.
 *
 * @param hedgeAfter how long a try may take before a second one starts beside it, at least; empty
 *     for never
 * @param leastTimeout how far the time for one try may shrink to four times what is usual; empty
 *     for not at all
 */
@API(status = INTERNAL, since = "1.0")
public record TailPolicy(Optional<Duration> hedgeAfter, Optional<Duration> leastTimeout) {
    /** Nothing is done. */
    public static final TailPolicy NONE = new TailPolicy(Optional.empty(), Optional.empty());

    private static final int FACTOR = 4;

    /**
     * Returns how long to wait before a second try starts; never less than 19 of 20 answers take,
     * so that few do.
     */
    Optional<Duration> patience(Latency latency) {
        return hedgeAfter.map(least -> longer(least, latency.usual().orElse(least)));
    }

    /** Returns the time for one try, at most the one that is set. */
    Duration timeout(Duration most, Latency latency) {
        if (leastTimeout.isEmpty()) {
            return most;
        }
        Duration usual = latency.usual().map(span -> span.multipliedBy(FACTOR)).orElse(most);
        Duration bounded = longer(usual, leastTimeout.get());
        return bounded.compareTo(most) < 0 ? bounded : most;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
