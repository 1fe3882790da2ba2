package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Duration;
import org.apiguardian.api.API;

/**
 * Counts of one host, such as a mirror, since its transport was opened.
 *
 * @param name the host's short name, as in {@code Fetched.source}
 * @param attempts requests that have ended, one for each try; taken back ones are not among them
 * @param failures attempts that brought neither a file nor the news that there is none
 * @param wireBytes bytes of bodies that crossed the wire
 * @param connections connections opened
 * @param waited time of all attempts together
 * @param breaker whether the host is asked at present
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record HostStatistics(
        String name,
        long attempts,
        long failures,
        long wireBytes,
        long connections,
        Duration waited,
        BreakerStatus breaker) {
    /** Returns how many attempts used a connection that was open already. */
    public long reused() {
        return Math.max(0, attempts - connections);
    }

    /** Returns the time of an attempt on average; zero when there was none. */
    public Duration meanLatency() {
        return attempts == 0 ? Duration.ZERO : waited.dividedBy(attempts);
    }

    /** Returns the share of attempts that did not fail, 0 to 1; 1 when there was none. */
    public double successRate() {
        return attempts == 0 ? 1 : 1 - (double) failures / attempts;
    }
}
