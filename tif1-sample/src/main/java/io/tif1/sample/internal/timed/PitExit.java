package io.tif1.sample.internal.timed;

import java.util.TreeSet;

/** Lets the cars leave one after the other. */
final class PitExit {
    private static final long GAP = 3_500;

    private final TreeSet<Long> taken = new TreeSet<>();

    /** Returns the first free moment at or after a wish. */
    long reserve(long wish) {
        long moment = wish;
        Long near = taken.floor(moment + GAP - 1);
        while (near != null && near > moment - GAP) {
            moment = near + GAP;
            near = taken.floor(moment + GAP - 1);
        }
        taken.add(moment);
        return moment;
    }
}
