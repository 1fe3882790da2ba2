package io.tif1.sample.internal.telemetry;

import io.tif1.sample.internal.car.CarModel;
import io.tif1.sample.internal.car.Trace;
import io.tif1.sample.internal.circuit.Track;
import io.tif1.sample.internal.session.Lap;

/**
 * Samples the motion of one lap as a car and its transponder would.
 *
 * <p>Rows that the car sent hold whole numbers of speed, engine speed and throttle; the rows
 * between hold what lies between. Distance is the sum of speed times time over the car's rows.
 */
final class Sampler {
    private static final double NEXT_SAMPLE = 0.238;

    /** A lap slower than its best by less than this is driven with full throttle all the same. */
    private static final double MOST_EFFORT = 1.1;

    private final Track track;
    private final SampleTimes times;
    private final Samples samples;
    private final DrsZones drs;
    private final double effort;

    private Sampler(Track track, Lap lap, SampleTimes times, DrsZones drs) {
        this.track = track;
        this.times = times;
        this.samples = new Samples(times.count());
        this.drs = drs;
        this.effort = Math.min(MOST_EFFORT, lap.drive().pace());
    }

    /** Returns all channels of a lap but the cars ahead. */
    static Samples sample(Track track, Lap lap, SampleTimes times, DrsZones drs) {
        Sampler sampler = new Sampler(track, lap, times, drs);
        Trace trace = new Trace(lap.drive());
        for (int row = 0; row < times.count(); row++) {
            long millis = times.time(row) - times.time(0);
            sampler.samples.time[row] = millis / 1000.0;
            trace.seek(millis / 1000.0);
            sampler.position(row, trace.place());
            if (!times.isPosition(row)) {
                sampler.car(row, trace);
            }
        }
        sampler.fill();
        return sampler.samples;
    }

    private void position(int row, double place) {
        double x = track.x(place) * 10;
        double y = track.y(place) * 10;
        double z = track.z(place) * 10;
        boolean whole = times.isPosition(row);
        samples.x[row] = whole ? Math.rint(x) : x;
        samples.y[row] = whole ? Math.rint(y) : y;
        samples.z[row] = whole ? Math.rint(z) : z;
    }

    private void car(int row, Trace trace) {
        double speed = trace.speed() * effort;
        double acceleration = trace.acceleration() * effort * effort;
        double kmh = trace.speed() * 3.6;
        boolean brakes = CarModel.brakes(speed, acceleration);
        int gear = CarModel.gear(kmh, brakes);
        double throttle = CarModel.throttle(speed, acceleration);
        boolean whole = times.isCar(row);
        samples.speed[row] = whole ? Math.rint(kmh) : kmh;
        samples.rpm[row] = Math.rint(CarModel.rpm(kmh, gear));
        samples.throttle[row] = brakes || gear == 0 ? 0 : Math.rint(throttle);
        samples.gear[row] = gear;
        samples.brake[row] = brakes;
        samples.drs[row] = drs.isOpen(trace.place(), samples.throttle[row]);
    }

    /** Fills the rows between the car's, and adds up the distance. */
    private void fill() {
        int before = 0;
        for (int row = 1; row < samples.rows(); row++) {
            if (!times.isPosition(row)) {
                double seconds = samples.time[row] - samples.time[before];
                samples.distance[row] =
                        samples.distance[before] + samples.speed[row] / 3.6 * seconds;
                for (int between = before + 1; between < row; between++) {
                    between(before, between, row);
                }
                before = row;
            }
        }
        int last = samples.rows() - 1;
        double whole = samples.distance[last] + samples.speed[last] / 3.6 * NEXT_SAMPLE;
        for (int row = 0; row <= last; row++) {
            samples.relative[row] = whole > 0 ? samples.distance[row] / whole : Double.NaN;
        }
    }

    private void between(int from, int row, int to) {
        double span = samples.time[to] - samples.time[from];
        double share = (samples.time[row] - samples.time[from]) / span;
        mix(samples.speed, from, row, to, share);
        mix(samples.rpm, from, row, to, share);
        mix(samples.throttle, from, row, to, share);
        mix(samples.distance, from, row, to, share);
        samples.gear[row] = samples.gear[from];
        samples.brake[row] = samples.brake[from];
        samples.drs[row] = samples.drs[from];
    }

    private static void mix(double[] channel, int from, int row, int to, double share) {
        channel[row] = channel[from] + (channel[to] - channel[from]) * share;
    }
}
