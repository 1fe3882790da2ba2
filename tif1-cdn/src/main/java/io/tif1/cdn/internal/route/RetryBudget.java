package io.tif1.cdn.internal.route;

/**
 * Keeps many fetches that fail together from multiplying the load; thread-safe.
 *
 * <p>A bucket of tokens: a retry takes some, a success gives one back, or what the retry took.
 */
final class RetryBudget {
    private static final int COST = 5;

    private final int capacity;
    private int tokens;

    RetryBudget(int capacity) {
        this.capacity = capacity;
        this.tokens = capacity;
    }

    /** Takes the tokens for a retry, if there are enough. */
    synchronized boolean take() {
        if (tokens < COST) {
            return false;
        }
        tokens -= COST;
        return true;
    }

    /**
     * Gives tokens back.
     *
     * @param retried whether a retry made the success; its tokens were well spent
     */
    synchronized void succeeded(boolean retried) {
        tokens = Math.min(capacity, tokens + (retried ? COST : 1));
    }

    synchronized int tokens() {
        return tokens;
    }
}
