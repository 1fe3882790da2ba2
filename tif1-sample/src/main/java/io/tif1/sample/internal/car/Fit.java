package io.tif1.sample.internal.car;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.circuit.TimingZones;
import io.tif1.sample.internal.field.Dice;
import org.apiguardian.api.API;

/**
 * Stretches a shape until its sectors take given times.
 *
 * <p>Each zone's factor is its sector's factor times a small roughness of the driver's own, except
 * in the pit lane, where the factor is 1. The sector factors are the solution of three linear
 * equations, of which each knows one neighbour only.
 */
@API(status = INTERNAL, since = "1.0")
public final class Fit {
    private final LapShape shape;
    private final double[] factors = new double[TimingZones.COUNT];

    private Fit(LapShape shape, long roughness) {
        this.shape = shape;
        for (int zone = 0; zone < factors.length; zone++) {
            double rough = 1 + 0.007 * (Dice.noise(roughness, zone) - 0.5);
            factors[zone] = isFixed(zone) ? 1 : rough;
        }
    }

    /**
     * Returns the lap that takes given times.
     *
     * @param sectors seconds in each sector; a sector off the route is ignored
     * @param stop seconds at the box, part of the last sector
     * @param roughness decides how the zones of a sector differ
     */
    public static Drive toSectors(LapShape shape, double[] sectors, double stop, long roughness) {
        Fit fit = new Fit(shape, roughness);
        boolean forward = shape.route().leavesPits();
        for (int i = 0; i < 3; i++) {
            int sector = forward ? i : 2 - i;
            fit.stretch(sector, sectors[sector] - (sector == 2 ? stop : 0));
        }
        return new Drive(shape, fit.factors, stop);
    }

    /** Returns the lap that is slower than the shape by one factor throughout. */
    public static Drive toPace(LapShape shape, double factor, long roughness) {
        Fit fit = new Fit(shape, roughness);
        for (int zone = 0; zone < fit.factors.length; zone++) {
            fit.factors[zone] *= fit.isFixed(zone) ? 1 : factor;
        }
        return new Drive(shape, fit.factors, 0);
    }

    /** Solves one sector; the neighbour outside it, if any, is solved already or fixed. */
    private void stretch(int sector, double seconds) {
        double fixed = 0;
        double stretched = 0;
        for (int z = TimingZones.firstOf(sector); z < TimingZones.firstOf(sector + 1); z++) {
            int next = shape.neighbour(z);
            double own = shape.own(z) * factors[z];
            double shared = shape.shared(z) * factors[next];
            boolean foreign = isFixed(next) || TimingZones.sectorOf(next) != sector;
            fixed += (isFixed(z) ? own : 0) + (foreign ? shared : 0);
            stretched += (isFixed(z) ? 0 : own) + (foreign ? 0 : shared);
        }
        double factor = stretched > 0 ? Math.max(0.2, (seconds - fixed) / stretched) : 1;
        for (int z = TimingZones.firstOf(sector); z < TimingZones.firstOf(sector + 1); z++) {
            factors[z] *= isFixed(z) ? 1 : factor;
        }
    }

    private boolean isFixed(int zone) {
        return shape.route().isPitLane(zone);
    }
}
