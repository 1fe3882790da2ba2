package io.tif1.cdn.internal.route;

import java.time.Duration;
import java.util.Optional;

/**
 * Stops asking a host that keeps failing, and asks again carefully; thread-safe.
 *
 * <p>Closed: everything passes, and failures in a row are counted. Open: nothing passes for a
 * while. Half-open: a few trials pass; the first success closes, the first failure opens again.
 * What began in an earlier phase has no say in a later one.
 */
final class Breaker {
    /** Phases. */
    enum State {
        CLOSED,
        OPEN,
        HALF_OPEN
    }

    /**
     * The right to one exchange; to be handed back once.
     *
     * @param phase the breaker's phase it was given in
     * @param failuresSeen how many failures the breaker had counted by then
     */
    record Permit(int phase, int failuresSeen) {}

    private final HostPolicy policy;
    private final Timeline timeline;
    private State state = State.CLOSED;
    private int phase;
    private int failures;
    private int trials;
    private long openedAt;

    Breaker(HostPolicy policy, Timeline timeline) {
        this.policy = policy;
        this.timeline = timeline;
    }

    /** Asks for the right to one exchange. */
    synchronized Optional<Permit> acquire() {
        if (state == State.OPEN && timeline.nanos() - openedAt >= policy.openFor().toNanos()) {
            enter(State.HALF_OPEN);
        }
        boolean passes =
                state == State.CLOSED || state == State.HALF_OPEN && trials < policy.trials();
        if (!passes) {
            return Optional.empty();
        }
        trials += state == State.HALF_OPEN ? 1 : 0;
        return Optional.of(new Permit(phase, failures));
    }

    /** Hands a right back after the host has answered sensibly. */
    synchronized void succeeded(Permit permit) {
        if (permit.phase() != phase) {
            return;
        }
        failures = 0;
        if (state == State.HALF_OPEN) {
            enter(State.CLOSED);
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
        if (state == State.HALF_OPEN || failures >= policy.openAfter()) {
            openedAt = timeline.nanos();
            enter(State.OPEN);
        }
        return true;
    }

    /** Hands a right back that was not used to the end. */
    synchronized void unused(Permit permit) {
        if (permit.phase() == phase && state == State.HALF_OPEN) {
            trials--;
        }
    }

    private void enter(State next) {
        state = next;
        phase++;
        trials = 0;
        failures = 0;
    }

    /** Returns whether nothing passes until a trial under way has ended. */
    synchronized boolean isOnTrial() {
        return state == State.HALF_OPEN && trials >= policy.trials();
    }

    synchronized State state() {
        return state;
    }

    /** Returns how long it stays open; zero unless it is. */
    synchronized Duration remaining() {
        if (state != State.OPEN) {
            return Duration.ZERO;
        }
        long left = policy.openFor().toNanos() - (timeline.nanos() - openedAt);
        return Duration.ofNanos(Math.max(0, left));
    }
}
