package io.tif1.sample.internal.telemetry;

import io.tif1.sample.internal.car.Progress;
import io.tif1.sample.internal.circuit.Track;
import io.tif1.sample.internal.session.DriverLaps;
import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.SessionData;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the next car ahead on the road and how far away it is.
 *
 * <p>Of every other car counts the lap it is on when this lap begins, or the next one if that lap
 * has a smaller number, and all that follow until this lap ends.
 */
final class CarsAhead {
    private final List<Follower> others = new ArrayList<>();
    private final Follower own;

    CarsAhead(SessionData session, Lap lap) {
        own = new Follower(lap.entry().number(), List.of(lap));
        for (DriverLaps driver : session.drivers()) {
            if (driver.entry() != lap.entry()) {
                List<Lap> laps = relevant(driver.laps(), lap);
                if (!laps.isEmpty()) {
                    others.add(new Follower(driver.entry().number(), laps));
                }
            }
        }
    }

    /** Fills in the two channels of a lap. */
    void fill(Samples samples, SampleTimes times) {
        int before = -1;
        for (int row = 0; row < samples.rows(); row++) {
            if (!times.isPosition(row)) {
                find(samples, row, times.time(row));
                for (int between = before + 1; between < row; between++) {
                    samples.ahead[between] = samples.ahead[before];
                    double span = samples.time[row] - samples.time[before];
                    double share = (samples.time[between] - samples.time[before]) / span;
                    boolean same = samples.ahead[row] == samples.ahead[before];
                    double change = same ? samples.gap[row] - samples.gap[before] : 0;
                    samples.gap[between] = samples.gap[before] + change * share;
                }
                before = row;
            }
        }
    }

    private void find(Samples samples, int row, long time) {
        double here = own.distance(time);
        double least = Double.MAX_VALUE;
        for (Follower other : others) {
            double gap = other.distance(time) - here;
            if (gap > 0 && gap < least) {
                least = gap;
                samples.ahead[row] = other.number;
                samples.gap[row] = gap;
            }
        }
    }

    private static List<Lap> relevant(List<Lap> laps, Lap own) {
        long from = own.timing().start();
        int first = 0;
        while (first + 1 < laps.size() && laps.get(first + 1).timing().start() <= from) {
            first++;
        }
        if (laps.get(first).number() < own.number()) {
            first++;
        }
        int last = first;
        while (last < laps.size() && laps.get(last).timing().start() < own.timing().end()) {
            last++;
        }
        return laps.subList(Math.min(first, last), last);
    }

    /** Follows one car through consecutive laps; times may only grow. */
    private static final class Follower {
        private final int number;
        private final List<Lap> laps;
        private int at;
        private double behind;
        private Progress progress;

        Follower(int number, List<Lap> laps) {
            this.number = number;
            this.laps = laps;
            this.progress = new Progress(laps.get(0).drive());
            this.behind = laps.get(0).drive().shape().route().from() * Track.STEP;
        }

        /** Returns metres from the line that began the first lap, or NaN off these laps. */
        double distance(long time) {
            while (at < laps.size() && laps.get(at).timing().end() < time) {
                behind += laps.get(at++).drive().length();
                progress = at < laps.size() ? new Progress(laps.get(at).drive()) : progress;
            }
            if (at == laps.size() || laps.get(at).timing().start() > time) {
                return Double.NaN;
            }
            return behind + progress.way((time - laps.get(at).timing().start()) / 1000.0);
        }
    }
}
