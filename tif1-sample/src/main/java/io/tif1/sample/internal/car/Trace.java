package io.tif1.sample.internal.car;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.circuit.Track;
import org.apiguardian.api.API;

/**
 * The motion of one lap in full detail, read in the order of time; not thread-safe.
 *
 * <p>Between nodes the acceleration is constant.
 */
@API(status = INTERNAL, since = "1.0")
public final class Trace {
    private final double[] time;
    private final double[] place;
    private final double[] speed;
    private int at;
    private double share;

    /** Works out when a lap passes each node. */
    public Trace(Drive drive) {
        LapShape shape = drive.shape();
        int stopStep = shape.route().stop() - shape.route().from();
        boolean stops = drive.stopSeconds() > 0;
        int nodes = shape.nodes() + (stops ? 1 : 0);
        time = new double[nodes];
        place = new double[nodes];
        speed = new double[nodes];
        double now = 0;
        int to = 0;
        for (int step = 0; step < shape.nodes(); step++) {
            put(to++, now, drive, step);
            if (stops && step == stopStep) {
                now += drive.stopSeconds();
                put(to++, now, drive, step);
            }
            if (step + 1 < shape.nodes()) {
                double seconds = shape.elapsed(step + 1) - shape.elapsed(step);
                now += seconds * drive.factor(step);
            }
        }
    }

    /** Goes to a time in seconds from the start of the lap; times may only grow. */
    public void seek(double seconds) {
        while (at + 2 < time.length && time[at + 1] <= seconds) {
            at++;
        }
        double width = time[at + 1] - time[at];
        double inside = (seconds - time[at]) / width;
        share = Math.max(0, Math.min(1, inside));
    }

    /** Returns the place in metres from the line; negative on the grid. */
    public double place() {
        double way = place[at + 1] - place[at];
        double sum = speed[at] + speed[at + 1];
        if (way == 0 || sum == 0) {
            return place[at];
        }
        double gain = speed[at + 1] - speed[at];
        return place[at] + way * (2 * speed[at] * share + gain * share * share) / sum;
    }

    /** Returns the speed in m/s. */
    public double speed() {
        return speed[at] + (speed[at + 1] - speed[at]) * share;
    }

    /** Returns the acceleration along the track in m/s². */
    public double acceleration() {
        return (speed[at + 1] - speed[at]) / (time[at + 1] - time[at]);
    }

    /** Returns how long the lap takes. */
    public double seconds() {
        return time[time.length - 1];
    }

    private void put(int to, double now, Drive drive, int step) {
        LapShape shape = drive.shape();
        time[to] = now;
        place[to] = (shape.route().from() + step) * Track.STEP;
        int last = shape.nodes() - 2;
        double before = drive.factor(Math.max(0, Math.min(step - 1, last)));
        double after = drive.factor(Math.min(step, last));
        speed[to] = 2 * shape.speed(step) / (before + after);
    }
}
