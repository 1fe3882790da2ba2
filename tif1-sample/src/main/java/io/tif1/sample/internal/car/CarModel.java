package io.tif1.sample.internal.car;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * What a car can do at a speed: grip, engine, drag, brakes, gears. Speeds are m/s, accelerations
 * m/s².
 */
@API(status = INTERNAL, since = "1.0")
public final class CarModel {
    /** The speed limit of the pit lane, a little below 80 km/h. */
    public static final double PIT_LIMIT = 79.4 / 3.6;

    private static final double GRIP = 18.5;
    private static final double DOWNFORCE = 0.0060;
    private static final double POWER = 960;
    private static final double DRAG = 0.00112;
    private static final double TRACTION = 11;
    private static final double TRACTION_DOWNFORCE = 0.0016;
    private static final double BRAKES = 15;
    private static final double BRAKE_DOWNFORCE = 0.0036;
    private static final double FASTEST = 95;

    /** Speed in km/h at which each gear reaches its limiter. */
    private static final double[] TOP = {0, 92, 128, 161, 195, 229, 263, 299, 348};

    private static final double LIMITER = 12050;
    private static final double IDLE = 4200;

    private CarModel() {}

    /** Returns the speed at which a bend of some curvature can be taken. */
    static double cornering(double curvature) {
        double excess = Math.abs(curvature) - DOWNFORCE;
        return excess <= 0 ? FASTEST : Math.min(FASTEST, Math.sqrt(GRIP / excess));
    }

    /** Returns the part of the grip left for braking or accelerating in a bend. */
    static double reserve(double speed, double curvature) {
        double used = speed * speed * Math.abs(curvature) / (GRIP + DOWNFORCE * speed * speed);
        return Math.sqrt(Math.max(0.02, 1 - used * used));
    }

    /** Returns the acceleration at full throttle on a straight. */
    static double acceleration(double speed) {
        return drive(speed) - DRAG * speed * speed;
    }

    /** Returns the deceleration under full braking on a straight. */
    static double braking(double speed) {
        return BRAKES + BRAKE_DOWNFORCE * speed * speed + DRAG * speed * speed;
    }

    /** Returns the throttle in percent that gives an acceleration. */
    public static double throttle(double speed, double acceleration) {
        double wanted = acceleration + DRAG * speed * speed;
        double percent = 100 * wanted / drive(speed);
        return percent > 93 ? 100 : Math.max(0, percent);
    }

    /** Returns whether an acceleration needs the brakes. */
    public static boolean brakes(double speed, double acceleration) {
        return acceleration < -DRAG * speed * speed - 1.2;
    }

    /** Returns the gear for a speed in km/h; lower ones are kept longer while accelerating. */
    public static int gear(double speedKmh, boolean braking) {
        if (speedKmh < 1) {
            return 0;
        }
        double shift = braking ? 0.9 : 0.975;
        int gear = 1;
        while (gear < 8 && speedKmh > TOP[gear] * shift) {
            gear++;
        }
        return gear;
    }

    /** Returns the engine speed in revolutions per minute. */
    public static double rpm(double speedKmh, int gear) {
        return gear == 0 ? IDLE : Math.max(IDLE, LIMITER * Math.min(1, speedKmh / TOP[gear]));
    }

    private static double drive(double speed) {
        double grip = TRACTION + TRACTION_DOWNFORCE * speed * speed;
        return Math.min(grip, POWER / Math.max(speed, 1));
    }
}
