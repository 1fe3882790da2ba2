package io.tif1.cdn.internal.route;

import java.time.Duration;

/** Remembers how a mirror has fared, to order mirrors and to let one rest; thread-safe. */
final class Health {
    private final HostPolicy policy;
    private final Timeline timeline;
    private int failures;
    private boolean demoted;
    private long demotedAt;
    private boolean resting;
    private long restEnds;

    Health(HostPolicy policy, Timeline timeline) {
        this.policy = policy;
        this.timeline = timeline;
    }

    synchronized void succeeded() {
        failures = 0;
        demoted = false;
    }

    synchronized void failed() {
        failures++;
        if (failures >= policy.demoteAfter()) {
            demoted = true;
            demotedAt = timeline.nanos();
        }
    }

    /** Notes that the mirror asked to be left alone; a longer wish wins. */
    synchronized void rest(Duration wish) {
        long end = timeline.nanos() + wish.toNanos();
        if (!resting || end - restEnds > 0) {
            resting = true;
            restEnds = end;
        }
    }

    /** Returns whether the other mirrors go first. */
    synchronized boolean isDemoted() {
        if (demoted && timeline.nanos() - demotedAt >= policy.demotedFor().toNanos()) {
            demoted = false; // one failure more demotes again
            failures = policy.demoteAfter() - 1;
        }
        return demoted;
    }

    /** Returns how long the mirror wishes to be left alone; zero if it does not. */
    synchronized Duration rest() {
        long left = resting ? restEnds - timeline.nanos() : 0;
        resting = left > 0;
        return Duration.ofNanos(Math.max(0, left));
    }
}
