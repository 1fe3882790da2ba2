package io.tif1.sample.internal.race;

import java.util.HashMap;
import java.util.Map;

/** How fast the cars are, with the chance that belongs to it. */
final class RacePace {
    private final PaceModel model;
    private final double perfect;
    private final Map<String, Integer> boxes = new HashMap<>();

    /**
     * Prepares for a race.
     *
     * @param perfect the seconds of the best possible lap
     */
    RacePace(int laps, double perfect) {
        this.model = new PaceModel(laps);
        this.perfect = perfect;
    }

    /** Forgets who used the boxes on the lap before. */
    void clearBoxes() {
        boxes.clear();
    }

    /** Returns how many times longer than the best possible lap a car takes. */
    double factor(RaceCar car, int number) {
        double loss = model.loss(car.entry().deficit(), number, car.tyre());
        double chance = 0.16 * car.dice().bell() + (car.dice().chance(0.02) ? 0.9 : 0);
        return 1 + (loss + chance) / perfect;
    }

    /** Returns the same for each sector of a lap that may be slower still. */
    double[] factors(RaceCar car, int number, double slower) {
        double lap = factor(car, number) * slower;
        double[] factors = new double[3];
        for (int sector = 0; sector < 3; sector++) {
            factors[sector] = lap * (1 + 0.0016 * car.dice().bell());
        }
        return factors;
    }

    /** Returns the seconds at the box; the second car of a team waits for the first. */
    double standstill(RaceCar car) {
        int before = boxes.merge(car.entry().team().name(), 1, Integer::sum) - 1;
        double slip = car.dice().chance(0.07) ? car.dice().between(1.5, 5) : 0;
        return 2.1 + Math.abs(car.dice().bell()) * 0.35 + slip + 3.5 * before;
    }

    /** Returns what a car loses in the crowd of the first lap, in milliseconds. */
    double launch(RaceCar car) {
        return 230.0 * car.grid() + 420 * Math.abs(car.dice().bell());
    }
}
