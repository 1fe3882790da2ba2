package io.tif1.sample.internal.race;

import io.tif1.sample.internal.session.Tyre;

/** How many seconds a car loses on a perfect lap to fuel, tyres and itself. */
final class PaceModel {
    private static final double RACE_TRIM = 2.3;
    private static final double FUEL_AT_START = 2.9;

    private final int laps;

    PaceModel(int laps) {
        this.laps = laps;
    }

    /** Returns the seconds lost, without chance. */
    double loss(double deficit, int lap, Tyre tyre) {
        double fuel = FUEL_AT_START * (laps - lap) / Math.max(laps, 20);
        return RACE_TRIM + deficit + fuel + wear(tyre);
    }

    private static double wear(Tyre tyre) {
        double life = tyre.life();
        return switch (tyre.compound()) {
            case "SOFT" -> -0.45 + 0.075 * life + 0.0010 * life * life;
            case "MEDIUM" -> 0.040 * life + 0.0006 * life * life;
            default -> 0.42 + 0.024 * life + 0.0003 * life * life;
        };
    }
}
