package io.tif1.sample.internal.car;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.circuit.TimingZones;
import io.tif1.sample.internal.circuit.Track;
import org.apiguardian.api.API;

/**
 * The fastest way along a route, as a pattern that real laps stretch zone by zone; immutable.
 *
 * <p>A lap is slower than its shape by one factor per timing zone. Near the border of two zones the
 * factors blend, before the border or, on laps out of the pits, after it, so that the pit lane
 * keeps its speed.
 */
@API(status = INTERNAL, since = "1.0")
public final class LapShape {
    private static final int BLEND = 12;

    private final Route route;
    private final double[] speed;
    private final double[] elapsed;
    private final int[] zones;
    private final double[] shares;
    private final double[] own = new double[TimingZones.COUNT];
    private final double[] shared = new double[TimingZones.COUNT];

    /** Drives a route as fast as a car can. */
    public LapShape(Track track, Route route) {
        this.route = route;
        this.speed = SpeedProfile.of(track, route);
        this.elapsed = new double[speed.length];
        this.zones = new int[speed.length];
        this.shares = new double[speed.length];
        for (int step = 0; step + 1 < speed.length; step++) {
            zones[step] = zoneOf(route.from() + step);
            shares[step] = shareOf(zones[step], route.from() + step);
            double seconds = 2 * Track.STEP / (speed[step] + speed[step + 1]);
            elapsed[step + 1] = elapsed[step] + seconds;
            own[zones[step]] += seconds * (1 - shares[step]);
            shared[zones[step]] += seconds * shares[step];
        }
    }

    /** Returns where the shape leads. */
    public Route route() {
        return route;
    }

    /** Returns the number of nodes. */
    int nodes() {
        return speed.length;
    }

    /** Returns the speed at a node, counted from the route's first. */
    double speed(int node) {
        return speed[node];
    }

    /** Returns the seconds from the beginning to a node, counted from the route's first. */
    double elapsed(int node) {
        return elapsed[node];
    }

    /** Returns the seconds to a node counted from the line; 0 before the route begins. */
    double elapsedAt(int node) {
        int step = node - route.from();
        return elapsed[Math.max(0, Math.min(step, elapsed.length - 1))];
    }

    /** Returns the seconds of a zone that stretch with its own factor. */
    double own(int zone) {
        return own[zone];
    }

    /** Returns the seconds of a zone that stretch with the factor of its neighbour. */
    double shared(int zone) {
        return shared[zone];
    }

    /** Returns the zone whose factor blends into the given one, or the zone itself at the ends. */
    int neighbour(int zone) {
        int next = route.leavesPits() ? zone - 1 : zone + 1;
        return next < 0 || next >= TimingZones.COUNT ? zone : next;
    }

    /** Returns the zone of the step that follows a node, counted from the route's first. */
    int zone(int step) {
        return zones[step];
    }

    /** Returns how much the neighbour's factor counts in the step that follows a node. */
    double share(int step) {
        return shares[step];
    }

    /** Returns the seconds a perfect lap of this shape takes, without a stop. */
    public double seconds() {
        return elapsed[elapsed.length - 1];
    }

    /** Returns the perfect seconds in a sector, 0 to 2, without a stop. */
    public double sectorSeconds(int sector) {
        double sum = 0;
        for (int z = TimingZones.firstOf(sector); z < TimingZones.firstOf(sector + 1); z++) {
            sum += own[z] + shared[z];
        }
        return sum;
    }

    /**
     * Returns the seconds in each sector of a slower lap without a stop.
     *
     * @param pace how many times longer the car takes outside the pit lane
     */
    public double[] sectors(double pace) {
        double[] sectors = new double[3];
        for (int sector = 0; sector < 3; sector++) {
            double lane = laneSeconds(sector);
            sectors[sector] = (sectorSeconds(sector) - lane) * pace + lane;
        }
        return sectors;
    }

    /** Returns the perfect seconds of a sector, 0 to 2, that are spent in the pit lane. */
    public double laneSeconds(int sector) {
        double sum = 0;
        for (int z = TimingZones.firstOf(sector); z < TimingZones.firstOf(sector + 1); z++) {
            sum += route.isPitLane(z) ? own[z] + shared[z] : 0;
        }
        return sum;
    }

    private static int zoneOf(int node) {
        int zone = 0;
        while (zone + 1 < TimingZones.COUNT && node >= TimingZones.start(zone + 1)) {
            zone++;
        }
        return zone;
    }

    private double shareOf(int zone, int node) {
        if (neighbour(zone) == zone) {
            return 0;
        }
        int before = TimingZones.start(zone + 1) - 1 - node;
        int away = route.leavesPits() ? node - TimingZones.start(zone) : before;
        return away >= BLEND ? 0 : (BLEND - away) / (BLEND + 1.0);
    }
}
