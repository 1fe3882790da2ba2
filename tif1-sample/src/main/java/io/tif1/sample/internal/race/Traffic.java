package io.tif1.sample.internal.race;

import io.tif1.sample.internal.field.Dice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cars that finish one lap one behind the other; who comes close has to pass or to wait. */
final class Traffic {
    private static final double CLOSE = 450;

    private final List<Double> ends = new ArrayList<>();
    private final Set<Long> claimed = new HashSet<>();

    /**
     * Returns when a car really finishes the lap.
     *
     * @param free when it would finish alone, in milliseconds
     * @param mayPass whether overtaking is allowed
     */
    double finish(double free, boolean mayPass, Dice dice) {
        int place = ends.size();
        double end = free;
        while (place > 0 && end < ends.get(place - 1) + CLOSE) {
            double ahead = ends.get(place - 1);
            double faster = ahead + CLOSE - end;
            if (!mayPass || !dice.chance(Math.min(0.85, faster / 2200))) {
                end = ahead + (mayPass ? dice.between(480, 950) : dice.between(620, 1150));
                break;
            }
            end = Math.min(end, ahead - dice.between(180, 420));
            place--;
        }
        ends.add(place, end);
        settle(place);
        return end;
    }

    /** Returns an end that no other car has: the one given, or the next milliseconds. */
    long claim(long end) {
        long own = end;
        while (!claimed.add(own)) {
            own++;
        }
        return own;
    }

    /** Moves later cars back where the new one would sit on top of them. */
    private void settle(int place) {
        for (int i = place + 1; i < ends.size(); i++) {
            ends.set(i, Math.max(ends.get(i), ends.get(i - 1) + 150));
        }
    }
}
