package io.tif1.cli.compare;

import io.tif1.api.model.Channel;
import io.tif1.api.model.Telemetry;
import java.util.function.DoublePredicate;

/** Parts of a lap's time. */
final class Shares {
    private static final int FULL_THROTTLE = 98;

    private Shares() {}

    /** Returns the percentage of the time with the throttle at 98 % or more; NaN if not known. */
    static double fullThrottle(Telemetry lap) {
        return percent(lap, "Throttle", value -> value >= FULL_THROTTLE);
    }

    /** Returns the percentage of the time with the brake on; NaN if not known. */
    static double braking(Telemetry lap) {
        return percent(lap, "Brake", value -> value > 0);
    }

    /** Weighs each sample that has a value with the time since the one before it. */
    private static double percent(Telemetry lap, String column, DoublePredicate condition) {
        if (lap.schema().find(column).isEmpty()) {
            return Double.NaN;
        }
        Channel time = lap.time();
        double met = 0;
        double all = 0;
        for (int i = 1; i < lap.size(); i++) {
            double step = time.at(i) - time.at(i - 1);
            double value = lap.sample(i).value(column);
            if (step > 0 && !Double.isNaN(value)) {
                all += step;
                met += condition.test(value) ? step : 0;
            }
        }
        return all > 0 ? 100 * met / all : Double.NaN;
    }
}
