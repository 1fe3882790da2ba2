package io.tif1.cdn.internal.route;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.time.Duration;
import org.apiguardian.api.API;

/**
 * How long and how often a fetch tries.
 *
 * @param timeout for one try
 * @param deadline for all tries and pauses, from the moment the fetch has its turn
 * @param retries how many tries may follow the first
 * @param pause the longest pause before the second round; it doubles from round to round
 * @param longestPause what it never exceeds
 * @param missingFor how long an absent file is not asked for again
 * @param tail what is done about answers that take unusually long
 */
@API(status = INTERNAL, since = "1.0")
public record RoutePolicy(
        Duration timeout,
        Duration deadline,
        int retries,
        Duration pause,
        Duration longestPause,
        Duration missingFor,
        TailPolicy tail) {
    /** Does nothing about answers that take unusually long. */
    public RoutePolicy(
            Duration timeout,
            Duration deadline,
            int retries,
            Duration pause,
            Duration longestPause,
            Duration missingFor) {
        this(timeout, deadline, retries, pause, longestPause, missingFor, TailPolicy.NONE);
    }

    /** Replaces what is done about answers that take unusually long. */
    public RoutePolicy with(TailPolicy other) {
        return new RoutePolicy(timeout, deadline, retries, pause, longestPause, missingFor, other);
    }
}
