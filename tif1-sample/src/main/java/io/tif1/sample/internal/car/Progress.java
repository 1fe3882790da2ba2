package io.tif1.sample.internal.car;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.circuit.TimingZones;
import io.tif1.sample.internal.circuit.Track;
import org.apiguardian.api.API;

/**
 * How far a car has come at any time of a lap, to a few metres, read in the order of time.
 *
 * <p>The true motion is a {@link Trace}; this is a cheaper view of it. Not thread-safe.
 */
@API(status = INTERNAL, since = "1.0")
public final class Progress {
    private final Drive drive;
    private final LapShape shape;
    private int zone;
    private int step;
    private double begin;
    private double perfectBegin;
    private double stretch;

    /** Starts at the beginning of a lap. */
    public Progress(Drive drive) {
        this.drive = drive;
        this.shape = drive.shape();
        enter();
    }

    /** Returns metres from the beginning of the lap; times, in seconds, may only grow. */
    public double way(double seconds) {
        while (zone < TimingZones.COUNT - 1 && drive.zoneEnd(zone) < seconds) {
            begin = drive.zoneEnd(zone++);
            enter();
        }
        double inside = Math.min(seconds, drive.zoneEnd(zone)) - begin;
        return place(perfectBegin + (drive.stopsIn(zone) ? moving(inside) : inside * stretch));
    }

    private void enter() {
        perfectBegin = zone == 0 ? 0 : shape.elapsedAt(TimingZones.start(zone));
        double taken = drive.zoneSeconds(zone);
        stretch = taken > 0 ? (shape.own(zone) + shape.shared(zone)) / taken : 1;
    }

    /** Takes the stop out of the time spent in a zone. */
    private double moving(double inside) {
        double box = shape.elapsedAt(shape.route().stop()) - perfectBegin;
        return inside < box ? inside : Math.max(box, inside - drive.stopSeconds());
    }

    private double place(double perfect) {
        while (step + 2 < shape.nodes() && shape.elapsed(step + 1) < perfect) {
            step++;
        }
        double width = shape.elapsed(step + 1) - shape.elapsed(step);
        double share = (perfect - shape.elapsed(step)) / width;
        return (step + Math.max(0, Math.min(1, share))) * Track.STEP;
    }
}
