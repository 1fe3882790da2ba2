package io.tif1.cli.compare;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.Channel;
import io.tif1.api.model.Telemetry;
import java.util.Arrays;
import java.util.List;

/**
 * Time and speed of a lap as functions of the share of its way, 0 at the first sample and 1 at the
 * last. Between samples they are interpolated linearly.
 */
final class Trace {
    private static final int FEWEST = 10;

    private final double[] shares;
    private final double[] seconds;
    private final double[] speeds;
    private final double metres;

    private Trace(double[] metres, double[] seconds, double[] speeds) {
        double first = metres[0];
        this.metres = metres[metres.length - 1] - first;
        this.shares = Arrays.stream(metres).map(at -> (at - first) / this.metres).toArray();
        this.seconds = Arrays.stream(seconds).map(at -> at - seconds[0]).toArray();
        this.speeds = speeds;
    }

    /** Reads the samples that have all three values and lie farther along than the one before. */
    static Trace of(Telemetry lap) {
        Channel distance = lap.distance();
        Channel time = lap.time();
        Channel speed = lap.speed();
        double[][] kept = new double[3][lap.size()];
        int count = 0;
        for (int i = 0; i < lap.size(); i++) {
            double at = distance.at(i);
            boolean known = !Double.isNaN(at + time.at(i) + speed.at(i));
            if (known && (count == 0 || at > kept[0][count - 1])) {
                kept[0][count] = at;
                kept[1][count] = time.at(i);
                kept[2][count++] = speed.at(i);
            }
        }
        if (count < FEWEST) {
            throw new DataNotFoundException(
                    "lap %d of %s in %s has %d usable samples, too few to compare"
                            .formatted(lap.lapNumber(), lap.driver(), lap.session(), count),
                    List.of());
        }
        return new Trace(
                Arrays.copyOf(kept[0], count),
                Arrays.copyOf(kept[1], count),
                Arrays.copyOf(kept[2], count));
    }

    /** Returns the length of the way in metres. */
    double metres() {
        return metres;
    }

    /** Returns the seconds since the first sample at a share of the way. */
    double secondsAt(double share) {
        return at(seconds, share);
    }

    /** Returns the speed in km/h at a share of the way. */
    double speedAt(double share) {
        return at(speeds, share);
    }

    /** Returns the lowest speed in km/h between two shares of the way, both included. */
    double slowest(double from, double to) {
        double lowest = Math.min(speedAt(from), speedAt(to));
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] >= from && shares[i] <= to) {
                lowest = Math.min(lowest, speeds[i]);
            }
        }
        return lowest;
    }

    private double at(double[] values, double share) {
        int found = Arrays.binarySearch(shares, share);
        if (found >= 0) {
            return values[found];
        }
        int after = -found - 1;
        if (after == 0 || after == shares.length) {
            return values[after == 0 ? 0 : after - 1];
        }
        double part = (share - shares[after - 1]) / (shares[after] - shares[after - 1]);
        return values[after - 1] + part * (values[after] - values[after - 1]);
    }
}
