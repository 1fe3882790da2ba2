package io.tif1.sample.internal.car;

import io.tif1.sample.internal.circuit.Track;

/** The highest speeds that corners, engine and brakes allow along a route. */
final class SpeedProfile {
    /** How far beyond its ends a route is driven, so that it begins and ends at speed. */
    private static final int RUN_UP = 700;

    private final Track track;
    private final Route route;
    private final int first;
    private final double[] speed;

    private SpeedProfile(Track track, Route route) {
        this.track = track;
        this.route = route;
        this.first = route.from() < 0 ? route.from() : route.from() - RUN_UP;
        int last = route.to() == route.stop() ? route.to() : route.to() + RUN_UP;
        this.speed = new double[last - first + 1];
    }

    /** Returns the speed in m/s at each node of a route. */
    static double[] of(Track track, Route route) {
        SpeedProfile profile = new SpeedProfile(track, route);
        profile.limit();
        profile.accelerate();
        profile.brake();
        int skip = route.from() - profile.first;
        double[] speeds = new double[route.to() - route.from() + 1];
        System.arraycopy(profile.speed, skip, speeds, 0, speeds.length);
        return speeds;
    }

    private void limit() {
        for (int i = 0; i < speed.length; i++) {
            int node = first + i;
            double most = CarModel.cornering(track.curvature(node));
            double limited = route.isLimited(node) ? Math.min(most, CarModel.PIT_LIMIT) : most;
            speed[i] = route.isStanding(node) ? 0 : limited;
        }
    }

    private void accelerate() {
        for (int i = 1; i < speed.length; i++) {
            double from = speed[i - 1];
            double pull =
                    CarModel.acceleration(from)
                            * CarModel.reserve(from, track.curvature(first + i - 1));
            speed[i] = Math.min(speed[i], reached(from, pull));
        }
    }

    private void brake() {
        for (int i = speed.length - 1; i > 0; i--) {
            double to = speed[i];
            double stopping =
                    CarModel.braking(to) * CarModel.reserve(to, track.curvature(first + i));
            speed[i - 1] = Math.min(speed[i - 1], reached(to, stopping));
        }
    }

    private static double reached(double speed, double acceleration) {
        return Math.sqrt(Math.max(0, speed * speed + 2 * acceleration * Track.STEP));
    }
}
