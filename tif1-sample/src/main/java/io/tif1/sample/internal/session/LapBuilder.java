package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.car.Drive;
import io.tif1.sample.internal.car.Fit;
import io.tif1.sample.internal.car.LapShape;
import io.tif1.sample.internal.car.Route;
import io.tif1.sample.internal.field.Dice;
import io.tif1.sample.internal.field.Entry;
import org.apiguardian.api.API;

/** Makes laps whose times, pit times and motion agree to the millisecond. */
@API(status = INTERNAL, since = "1.0")
public final class LapBuilder {
    /** A car that stands longer, in seconds, was in its garage; the lap has no time then. */
    private static final double LONG_STOP = 60;

    private final Entry entry;
    private final long seed;

    /**
     * Prepares for the laps of one driver.
     *
     * @param dice decide how the driver's mini-sectors differ
     */
    public LapBuilder(Entry entry, Dice dice) {
        this.entry = entry;
        this.seed = dice.nextLong();
    }

    /** Makes a lap as planned. */
    public Lap timed(int number, long start, Tyre tyre, LapPlan plan) {
        long first = plan.millis(0);
        long second = plan.millis(1);
        long third = plan.millis(2);
        double[] exact = {first / 1000.0, second / 1000.0, third / 1000.0};
        long key = Dice.noiseKey(seed, number);
        Drive drive = Fit.toSectors(plan.shape(), exact, plan.stop(), key);
        LapKind kind = kind(plan.shape().route(), plan.stop());
        Timing timing = new Timing(kind, start, first, second, start + first + second + third);
        return new Lap(entry, number, timing, tyre, pits(timing, drive), drive);
    }

    /** Makes the lap of a car that stops on the track for good. */
    public Lap stopped(int number, long start, Tyre tyre, LapShape shape, double pace) {
        Drive drive = Fit.toPace(shape, pace, Dice.noiseKey(seed, number));
        long end = start + Math.round(drive.seconds() * 1000);
        Timing timing = new Timing(LapKind.GENERATED, start, 0, 0, end);
        return new Lap(entry, number, timing, tyre, Pits.NONE, drive);
    }

    private static LapKind kind(Route route, double stop) {
        if (route.from() < 0) {
            return LapKind.STANDING;
        }
        boolean inGarage = route.equals(Route.TO_GARAGE) || stop > LONG_STOP;
        return inGarage ? LapKind.UNTIMED : LapKind.TIMED;
    }

    private static Pits pits(Timing timing, Drive drive) {
        LapShape shape = drive.shape();
        Route route = shape.route();
        double laneOut = shape.laneSeconds(0);
        double laneIn = shape.laneSeconds(2) + drive.stopSeconds();
        long out =
                route.leavesPits() ? timing.start() + Math.round(laneOut * 1000) : Timing.MISSING;
        long in = route.entersPits() ? timing.end() - Math.round(laneIn * 1000) : Timing.MISSING;
        return new Pits(in, out);
    }
}
