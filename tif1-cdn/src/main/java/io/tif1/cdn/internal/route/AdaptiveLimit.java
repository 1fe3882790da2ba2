package io.tif1.cdn.internal.route;

/**
 * How many exchanges may run at once: one more after a full round of successes, half after trouble.
 * Not thread-safe; the gate guards it.
 */
final class AdaptiveLimit {
    private final int most;
    private double limit;
    private long troubleAt;
    private boolean hadTrouble;
    private final long calm;

    /**
     * Starts at the most.
     *
     * @param most the ceiling
     * @param calmNanos how long after a reduction further trouble counts as the same
     */
    AdaptiveLimit(int most, long calmNanos) {
        this.most = most;
        this.limit = most;
        this.calm = calmNanos;
    }

    int current() {
        return (int) limit;
    }

    void succeeded() {
        limit = Math.min(most, limit + 1 / limit);
    }

    void trouble(long now) {
        if (!hadTrouble || now - troubleAt >= calm) {
            limit = Math.max(1, limit / 2);
            troubleAt = now;
            hadTrouble = true;
        }
    }
}
