package io.tif1.cdn.internal.route;

import io.tif1.api.model.BreakerState;
import io.tif1.api.model.BreakerStatus;
import io.tif1.cdn.internal.trace.NetworkTrace;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stops asking a host that keeps failing, and asks again carefully; thread-safe.
 *
 * <p>Closed: everything passes, and failures in a row are counted. Open: nothing passes for a
 * while. Half-open: a few trials pass; the first success closes, the first failure opens again.
 * What began in an earlier phase has no say in a later one.
 */
final class Breaker {
    /**
     * The right to one exchange; to be handed back once.
     *
     * @param phase the breaker's phase it was given in
     * @param failuresSeen how many failures the breaker had counted by then
     */
    record Permit(int phase, int failuresSeen) {}

    private final String host;
    private final HostPolicy policy;
    private final Timeline timeline;
    private BreakerState state = BreakerState.CLOSED;
    private int phase;
    private int failures;
    private int trials;
    private long openedAt;
    private @Nullable Instant changedAt;

    /**
     * Starts closed.
     *
     * @param host whose it is, for the flight recorder
     */
    Breaker(String host, HostPolicy policy, Timeline timeline) {
        this.host = host;
        this.policy = policy;
        this.timeline = timeline;
    }

    /** Asks for the right to one exchange. */
    synchronized Optional<Permit> acquire() {
        if (state == BreakerState.OPEN
                && timeline.nanos() - openedAt >= policy.openFor().toNanos()) {
            enter(BreakerState.HALF_OPEN);
        }
        boolean passes =
                state == BreakerState.CLOSED
                        || state == BreakerState.HALF_OPEN && trials < policy.trials();
        if (!passes) {
            return Optional.empty();
        }
        trials += state == BreakerState.HALF_OPEN ? 1 : 0;
        return Optional.of(new Permit(phase, failures));
    }

    /** Hands a right back after the host has answered sensibly. */
    synchronized void succeeded(Permit permit) {
        if (permit.phase() != phase) {
            return;
        }
        failures = 0;
        if (state == BreakerState.HALF_OPEN) {
            enter(BreakerState.CLOSED);
        }
    }

    /**
     * Hands a right back after a failure.
     *
     * @param shared whether others may have failed by the same event, such as a lost connection; of
     *     those that were under way together only the first counts
     * @return whether it counted
     */
    synchronized boolean failed(Permit permit, boolean shared) {
        boolean counts = permit.phase() == phase && !(shared && permit.failuresSeen() < failures);
        if (!counts) {
            return false;
        }
        failures++;
        if (state == BreakerState.HALF_OPEN || failures >= policy.openAfter()) {
            openedAt = timeline.nanos();
            enter(BreakerState.OPEN);
        }
        return true;
    }

    /** Hands a right back that was not used to the end. */
    synchronized void unused(Permit permit) {
        if (permit.phase() == phase && state == BreakerState.HALF_OPEN) {
            trials--;
        }
    }

    private void enter(BreakerState next) {
        NetworkTrace.breaker(host, state, next, failures);
        state = next;
        phase++;
        changedAt = timeline.now();
        trials = 0;
        failures = 0;
    }

    /** Returns whether nothing passes until a trial under way has ended. */
    synchronized boolean isOnTrial() {
        return state == BreakerState.HALF_OPEN && trials >= policy.trials();
    }

    synchronized BreakerState state() {
        return state;
    }

    synchronized BreakerStatus status() {
        return new BreakerStatus(state, failures, phase, Optional.ofNullable(changedAt));
    }

    /** Returns how long it stays open; zero unless it is. */
    synchronized Duration remaining() {
        if (state != BreakerState.OPEN) {
            return Duration.ZERO;
        }
        long left = policy.openFor().toNanos() - (timeline.nanos() - openedAt);
        return Duration.ofNanos(Math.max(0, left));
    }
}
