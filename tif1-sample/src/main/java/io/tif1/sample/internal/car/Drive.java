package io.tif1.sample.internal.car;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.circuit.TimingZones;
import io.tif1.sample.internal.circuit.Track;
import org.apiguardian.api.API;

/**
 * One lap as driven: a shape, stretched by a factor in each timing zone; immutable.
 *
 * <p>Times are seconds from the start of the lap.
 */
@API(status = INTERNAL, since = "1.0")
public final class Drive {
    private final LapShape shape;
    private final double[] factors;
    private final double stop;
    private final double[] zoneEnds = new double[TimingZones.COUNT];

    Drive(LapShape shape, double[] factors, double stop) {
        this.shape = shape;
        this.factors = factors;
        this.stop = stop;
        double time = 0;
        for (int zone = 0; zone < TimingZones.COUNT; zone++) {
            time += zoneSeconds(zone);
            zoneEnds[zone] = time;
        }
    }

    /** Returns the shape that was stretched. */
    public LapShape shape() {
        return shape;
    }

    /** Returns how long the car stood at its box, or 0. */
    public double stopSeconds() {
        return stop;
    }

    /** Returns how many times longer the car was under way than it would be at its best. */
    public double pace() {
        return (seconds() - stop) / shape.seconds();
    }

    /** Returns the time at which a zone ends. */
    public double zoneEnd(int zone) {
        return zoneEnds[zone];
    }

    /** Returns how long the lap takes. */
    public double seconds() {
        return zoneEnds[TimingZones.COUNT - 1];
    }

    /** Returns how long a zone takes, with a stop in it. */
    public double zoneSeconds(int zone) {
        double moving =
                shape.own(zone) * factors[zone]
                        + shape.shared(zone) * factors[shape.neighbour(zone)];
        return moving + (stopsIn(zone) ? stop : 0);
    }

    /** Returns the speed in km/h at a node counted from the line, or NaN off the route. */
    public double speedAt(int node) {
        int step = node - shape.route().from();
        if (step < 0 || step >= shape.nodes()) {
            return Double.NaN;
        }
        return 3.6 * shape.speed(step) / factor(Math.min(step, shape.nodes() - 2));
    }

    /** Returns the length of the lap in metres. */
    public double length() {
        return (shape.nodes() - 1) * Track.STEP;
    }

    /** Returns the factor of the step that follows a node, counted from the route's first. */
    double factor(int step) {
        int zone = shape.zone(step);
        double share = shape.share(step);
        return factors[zone] * (1 - share) + factors[shape.neighbour(zone)] * share;
    }

    /** Returns whether the car stands in a zone and goes on afterwards. */
    boolean stopsIn(int zone) {
        int node = shape.route().stop();
        boolean inside = node >= TimingZones.start(zone) && node < TimingZones.start(zone + 1);
        return inside && node < shape.route().to();
    }
}
