package io.tif1.sample.internal.race;

import io.tif1.sample.internal.session.Lap;
import java.util.Arrays;
import java.util.List;

/** Which lap the leader is on at a session time. */
final class LeaderLaps {
    private final long[] starts;

    private LeaderLaps(long[] starts) {
        this.starts = starts;
    }

    static LeaderLaps of(List<List<Lap>> all) {
        int most = all.stream().mapToInt(List::size).max().orElseThrow();
        long[] starts = new long[most];
        Arrays.fill(starts, Long.MAX_VALUE);
        for (List<Lap> laps : all) {
            for (Lap lap : laps) {
                int index = lap.number() - 1;
                starts[index] = Math.min(starts[index], lap.timing().start());
            }
        }
        return new LeaderLaps(starts);
    }

    /** Returns when the leader began a lap, or the last lap there is. */
    long start(int lap) {
        return starts[Math.min(lap, starts.length) - 1];
    }

    /** Returns the lap, 1 before the race begins. */
    int at(long time) {
        int lap = 1;
        while (lap < starts.length && starts[lap] <= time) {
            lap++;
        }
        return lap;
    }
}
