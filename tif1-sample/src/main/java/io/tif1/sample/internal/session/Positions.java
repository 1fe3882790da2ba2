package io.tif1.sample.internal.session;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which the cars finished each lap of a race. */
final class Positions {
    private final Map<Integer, long[]> ends;

    private Positions(Map<Integer, long[]> ends) {
        this.ends = ends;
    }

    /** No positions, as in practice and qualifying. */
    static Positions none() {
        return new Positions(Map.of());
    }

    /** Ranks the ends of all laps with the same number. */
    static Positions of(List<List<Lap>> all) {
        Map<Integer, long[]> ends = new HashMap<>();
        for (List<Lap> laps : all) {
            for (Lap lap : laps) {
                if (!lap.isGenerated()) {
                    ends.merge(lap.number(), new long[] {lap.timing().end()}, Positions::join);
                }
            }
        }
        ends.values().forEach(Arrays::sort);
        return new Positions(ends);
    }

    /** Returns a lap's rank from 1, or 0 if it has none. */
    int at(Lap lap) {
        long[] sorted = ends.get(lap.number());
        if (sorted == null || lap.isGenerated()) {
            return 0;
        }
        return Arrays.binarySearch(sorted, lap.timing().end()) + 1;
    }

    private static long[] join(long[] some, long[] more) {
        long[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
