package io.tif1.sample.internal.race;

import io.tif1.sample.internal.circuit.Track;
import io.tif1.sample.internal.field.Dice;

/**
 * What goes wrong in a race; 0 stands for never or nobody.
 *
 * @param stopper grid place of the car that stops on the track
 * @param stopLap the lap on which it stops
 * @param stopNode where it stops
 * @param quitter grid place of the car that is retired in the garage
 * @param quitLap its last lap
 * @param neutralised whether the stopped car brings out the safety car
 */
record RaceScript(
        int stopper, int stopLap, int stopNode, int quitter, int quitLap, boolean neutralised) {
    private static final int LEAST_CARS = 6;
    private static final int LEAST_LAPS = 12;

    /** Draws what goes wrong; small races go without. */
    static RaceScript draw(int laps, int cars, Dice dice) {
        if (cars < LEAST_CARS || laps < 4) {
            return new RaceScript(0, 0, 0, 0, 0, false);
        }
        int stopper = cars / 2 + 1 + dice.below(cars - cars / 2);
        int quitter = 3 + dice.below(cars / 2 - 2);
        int stopLap = Math.max(2, (int) Math.round(laps * dice.between(0.42, 0.6)));
        int quitLap = Math.max(2, (int) Math.round(laps * dice.between(0.3, 0.85)));
        int node = Track.node(Track.LENGTH * dice.between(0.15, 0.85));
        return new RaceScript(stopper, stopLap, node, quitter, quitLap, laps >= LEAST_LAPS);
    }

    /** Returns whether a car's race ends on a lap. */
    boolean ends(RaceCar car, int lap) {
        return stops(car, lap) || quits(car, lap);
    }

    boolean stops(RaceCar car, int lap) {
        return car.grid() == stopper && lap == stopLap;
    }

    boolean quits(RaceCar car, int lap) {
        return car.grid() == quitter && lap == quitLap;
    }
}
