package io.tif1.sample.internal.race;

import io.tif1.sample.internal.field.Dice;
import io.tif1.sample.internal.session.Tyre;
import java.util.ArrayDeque;
import java.util.Deque;

/** Which tyres a car starts on and when it means to change them. */
final class Strategy {
    private static final int LEAST_FOR_STOPS = 12;

    private final Tyre first;
    private final Deque<Stop> stops = new ArrayDeque<>();

    private Strategy(Tyre first) {
        this.first = first;
    }

    /** Draws a strategy; short races have no stops. */
    static Strategy draw(int laps, boolean sprint, Dice dice) {
        if (sprint || laps < LEAST_FOR_STOPS) {
            return new Strategy(tyre(dice.chance(0.8) ? "MEDIUM" : "SOFT", dice));
        }
        double kind = dice.unit();
        return kind < 0.55
                ? medium(laps, dice)
                : kind < 0.75 ? hard(laps, dice) : aggressive(laps, dice);
    }

    /** Returns the tyres at the start. */
    Tyre first() {
        return first;
    }

    /** Takes the stop that is due at the end of a lap, if any. */
    boolean isDue(int lap) {
        return !stops.isEmpty() && stops.getFirst().lap() <= lap;
    }

    /** Returns whether a stop now would replace one that is planned for later. */
    boolean canBringForward(int life, int laps) {
        return !stops.isEmpty() && life * 6 >= laps;
    }

    /** Takes the next stop off the plan. */
    Stop take() {
        return stops.removeFirst();
    }

    private static Strategy medium(int laps, Dice dice) {
        return new Strategy(tyre("MEDIUM", dice)).plan(laps, dice.between(0.33, 0.5), "HARD", 0);
    }

    private static Strategy hard(int laps, Dice dice) {
        return new Strategy(tyre("HARD", dice)).plan(laps, dice.between(0.5, 0.66), "MEDIUM", 0);
    }

    private static Strategy aggressive(int laps, Dice dice) {
        return new Strategy(tyre("SOFT", dice))
                .plan(laps, dice.between(0.2, 0.28), "HARD", 0)
                .plan(laps, dice.between(0.6, 0.7), "MEDIUM", dice.below(4));
    }

    private Strategy plan(int laps, double share, String compound, int usedLaps) {
        stops.addLast(new Stop((int) Math.round(laps * share), compound, usedLaps));
        return this;
    }

    private static Tyre tyre(String compound, Dice dice) {
        int used = dice.chance(0.25) ? 1 + dice.below(4) : 0;
        return new Tyre(compound, 1, used + 1, used == 0);
    }
}
