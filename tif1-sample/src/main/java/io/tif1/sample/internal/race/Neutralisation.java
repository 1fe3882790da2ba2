package io.tif1.sample.internal.race;

/**
 * A span of session time in which nobody races.
 *
 * @param from when it begins, in milliseconds
 * @param until when it ends
 * @param leaderPace how many times longer the leader takes
 * @param fieldPace how many times longer the others take until they have caught up
 * @param queues whether the cars line up behind the leader and may not overtake
 */
record Neutralisation(long from, long until, double leaderPace, double fieldPace, boolean queues) {
    /** A race that is never neutralised. */
    static final Neutralisation NONE =
            new Neutralisation(Long.MAX_VALUE, Long.MAX_VALUE, 1, 1, false);

    /** A safety car period. */
    static Neutralisation safetyCar(long from, long until) {
        return new Neutralisation(from, until, 1.5, 1.3, true);
    }

    /** A virtual safety car period. */
    static Neutralisation virtual(long from, long until) {
        return new Neutralisation(from, until, 1.36, 1.36, false);
    }

    /** Returns whether it is in force at a session time. */
    boolean covers(double time) {
        return time >= from && time < until;
    }

    /**
     * Returns when a way is done.
     *
     * @param start when it begins, in milliseconds of session time
     * @param free how long it takes at racing speed
     * @param pace how many times longer it takes while this is in force
     */
    double arrival(double start, double free, double pace) {
        if (start >= until || start + free <= from) {
            return start + free;
        }
        double begin = Math.max(start, from);
        double left = free - (begin - start);
        double inside = (until - begin) / pace;
        return left <= inside ? begin + left * pace : until + left - inside;
    }
}
