package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.telemetry.CarLaps.Part;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Where one car was over a session: session times and progress, in laps since its start, for all of
 * its samples in order. Immutable by convention.
 *
 * <p>A lap between 95 and 105 % of the reference length is stretched to exactly one. The first lap
 * starts at the grid and is placed by its end; any other lap is placed by its start.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class CarTrack {
    private static final double SLACK = 0.05;

    final String driver;
    final long[] times;
    final double[] progress;
    final long[] pits;

    private CarTrack(String driver, int size, long[] pits) {
        this.driver = driver;
        this.times = new long[size];
        this.progress = new double[size];
        this.pits = pits;
    }

    /** Places the laps of a car; {@code reference} is the length of a lap in metres. */
    static CarTrack of(CarLaps laps, double reference) {
        CarTrack track = new CarTrack(laps.driver(), laps.size(), laps.pits());
        int at = 0;
        for (Part part : laps.parts()) {
            at = track.add(part, at, reference);
        }
        return track;
    }

    private int add(Part part, int from, double reference) {
        double[] distances = part.distances();
        double end = distances[distances.length - 1];
        boolean whole = Math.abs(end / reference - 1) <= SLACK;
        boolean first = part.lap() == 1 && whole;
        double scale = whole && !first ? end : reference;
        double base = first ? part.lap() - end / reference : part.lap() - 1;
        int at = from;
        for (int i = 0; i < distances.length; i++, at++) {
            double here = base + distances[i] / scale;
            times[at] = part.start() + part.times()[i];
            progress[at] = Math.min(here, part.lap());
            if (at > 0) {
                times[at] = Math.max(times[at], times[at - 1]);
                progress[at] = Math.max(progress[at], progress[at - 1]);
            }
        }
        return at;
    }

    /** Returns the median length of the laps of all cars, or NaN if there are none. */
    static double reference(List<CarLaps> cars) {
        double[] ends =
                cars.stream()
                        .flatMap(car -> car.parts().stream())
                        .mapToDouble(part -> part.distances()[part.distances().length - 1])
                        .sorted()
                        .toArray();
        return ends.length == 0 ? Double.NaN : ends[ends.length / 2];
    }

    /** Returns whether the car was in the pit lane at a session time. */
    boolean inPits(long time) {
        for (int i = 0; i < pits.length; i += 2) {
            if (time >= pits[i] && time <= pits[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
