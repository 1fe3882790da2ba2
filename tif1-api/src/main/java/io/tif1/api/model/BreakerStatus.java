package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Instant;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Where a circuit breaker stands.
 *
 * @param state whether the host is asked
 * @param failures failures in a row since the state was entered
 * @param changes how often the state has changed
 * @param changedAt when it changed last, or empty if it never did
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record BreakerStatus(
        BreakerState state, int failures, long changes, Optional<Instant> changedAt) {
    /** Returns the status of a breaker that nothing has happened to. */
    public static BreakerStatus untouched() {
        return new BreakerStatus(BreakerState.CLOSED, 0, 0, Optional.empty());
    }
}
