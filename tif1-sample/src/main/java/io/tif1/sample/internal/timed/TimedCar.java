package io.tif1.sample.internal.timed;

import io.tif1.sample.internal.car.LapShape;
import io.tif1.sample.internal.car.Route;
import io.tif1.sample.internal.car.Shapes;
import io.tif1.sample.internal.field.Dice;
import io.tif1.sample.internal.field.Entry;
import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.LapBuilder;
import io.tif1.sample.internal.session.LapPlan;
import io.tif1.sample.internal.session.Tyre;
import java.util.ArrayList;
import java.util.List;

/**
 * One car in practice or qualifying: runs from the garage, each an out-lap, flying laps and an
 * in-lap.
 *
 * <p>An in-lap lasts until the car leaves its box again, so it is made when the next run begins.
 */
final class TimedCar {
    private static final double OUT_PACE = 1.2;
    private static final double IN_PACE = 1.22;
    private static final long SERVICE = 45_000;

    private final Entry entry;
    private final Shapes shapes;
    private final Dice dice;
    private final LapBuilder builder;
    private final List<Lap> laps = new ArrayList<>();
    private double inPace;
    private long now;
    private Tyre tyre = new Tyre("", 0, 0, true);

    private TimedCar(Entry entry, Shapes shapes, Dice dice) {
        this.entry = entry;
        this.shapes = shapes;
        this.dice = dice;
        this.builder = new LapBuilder(entry, dice);
    }

    /** Returns a car in its garage for everybody who takes part in a session. */
    static List<TimedCar> all(TimedSetup setup) {
        List<TimedCar> cars = new ArrayList<>();
        for (Entry entry : setup.field()) {
            Dice dice = Dice.of(setup.dice().nextLong(), entry.code());
            cars.add(new TimedCar(entry, setup.shapes(), dice));
        }
        return cars;
    }

    Entry entry() {
        return entry;
    }

    Dice dice() {
        return dice;
    }

    List<Lap> laps() {
        return laps;
    }

    Tyre tyre() {
        return tyre;
    }

    /** Returns the session time at which the last lap ended. */
    long now() {
        return now;
    }

    /** Returns when the car can leave the pit lane at the earliest. */
    long earliest() {
        if (laps.isEmpty()) {
            return 0;
        }
        LapShape in = shapes.of(Route.toBox(entry.team().garage()));
        double[] sectors = in.sectors(inPace);
        double lane = shapes.of(Route.OUT).laneSeconds(0);
        double seconds = sectors[0] + sectors[1] + sectors[2] + lane;
        return now + Math.round(seconds * 1000) + SERVICE;
    }

    /**
     * Leaves the pit lane on other tyres and drives the out-lap.
     *
     * @param leave when the car is at the pit exit, not before {@link #earliest}
     */
    void leave(long leave, String compound, int usedLaps) {
        double pace = OUT_PACE + 0.03 * dice.bell();
        if (laps.isEmpty()) {
            tyre = tyre.change(compound, usedLaps);
            now = leave;
            add(builder.timed(1, now, tyre, LapPlan.of(garage(), garage().sectors(pace))));
        } else {
            LapShape out = shapes.of(Route.OUT);
            comeIn(leave - Math.round(out.laneSeconds(0) * 1000));
            tyre = laps.get(laps.size() - 1).tyre().change(compound, usedLaps);
            add(builder.timed(number(), now, tyre, LapPlan.of(out, out.sectors(pace))));
        }
        inPace = IN_PACE + 0.04 * dice.bell();
    }

    /**
     * Drives a lap from line to line.
     *
     * @param pace how many times longer than the best possible lap
     */
    Lap fly(double pace) {
        LapShape flying = shapes.of(Route.FLYING);
        double[] sectors = flying.sectors(pace);
        for (int sector = 0; sector < 3; sector++) {
            sectors[sector] *= 1 + 0.0014 * dice.bell();
        }
        return add(builder.timed(number(), now, tyre, LapPlan.of(flying, sectors)));
    }

    /** Drives the last in-lap; the car stays in the garage. */
    void finish() {
        LapShape in = shapes.of(Route.TO_GARAGE);
        add(builder.timed(number(), now, tyre, LapPlan.of(in, in.sectors(inPace))));
    }

    /** Drives an in-lap whose stop ends so that the car crosses the line at a given time. */
    private void comeIn(long end) {
        LapShape in = shapes.of(Route.toBox(entry.team().garage()));
        double[] sectors = in.sectors(inPace);
        double first = Math.round(sectors[0] * 1000) / 1000.0;
        double second = Math.round(sectors[1] * 1000) / 1000.0;
        double last = (end - now) / 1000.0 - first - second;
        double stop = last - sectors[2];
        double[] all = {first, second, last};
        add(builder.timed(number(), now, tyre, LapPlan.stopping(in, all, stop)));
    }

    private LapShape garage() {
        return shapes.of(Route.FROM_GARAGE);
    }

    private int number() {
        return laps.size() + 1;
    }

    private Lap add(Lap lap) {
        laps.add(lap);
        now = lap.timing().end();
        tyre = tyre.older();
        return lap;
    }
}
