package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.car.LapShape;
import org.apiguardian.api.API;

/** What a lap is to be: a shape, the seconds in its sectors, and a stop in the last of them. */
@API(status = INTERNAL, since = "1.0")
public final class LapPlan {
    private final LapShape shape;
    private final double[] sectors;
    private final double stop;

    private LapPlan(LapShape shape, double[] sectors, double stop) {
        this.shape = shape;
        this.sectors = sectors;
        this.stop = stop;
    }

    /** Plans a lap through the pit lane; the last sector contains the seconds at the box. */
    public static LapPlan stopping(LapShape shape, double[] sectors, double stop) {
        return new LapPlan(shape, sectors, stop);
    }

    /** Plans a lap without a stop. */
    public static LapPlan of(LapShape shape, double[] sectors) {
        return new LapPlan(shape, sectors, 0);
    }

    /** Returns the seconds of the whole lap. */
    public double seconds() {
        return sectors[0] + sectors[1] + sectors[2];
    }

    /** Returns the same lap made to take other seconds, to the millisecond, by driving slower. */
    public LapPlan lasting(double seconds) {
        double out = shape.laneSeconds(0);
        double lane = out + shape.laneSeconds(2);
        double stretch = (seconds - lane) / (seconds() - lane);
        double first = Math.round(((sectors[0] - out) * stretch + out) * 1000) / 1000.0;
        double second = Math.round(sectors[1] * stretch * 1000) / 1000.0;
        return new LapPlan(shape, new double[] {first, second, seconds - first - second}, stop);
    }

    LapShape shape() {
        return shape;
    }

    double stop() {
        return stop;
    }

    /** Returns a sector in whole milliseconds. */
    long millis(int sector) {
        return Math.round(sectors[sector] * 1000);
    }
}
