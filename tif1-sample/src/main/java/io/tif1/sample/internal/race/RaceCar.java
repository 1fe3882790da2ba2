package io.tif1.sample.internal.race;

import io.tif1.sample.internal.field.Dice;
import io.tif1.sample.internal.field.Entry;
import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.LapBuilder;
import io.tif1.sample.internal.session.Tyre;
import java.util.ArrayList;
import java.util.List;

/** One car during a race. */
final class RaceCar {
    private final Entry entry;
    private final int grid;
    private final Dice dice;
    private final LapBuilder builder;
    private final Strategy strategy;
    private final List<Lap> laps = new ArrayList<>();
    private Tyre tyre;
    private long now;
    private boolean inPits;
    private boolean running = true;

    RaceCar(Entry entry, int grid, Strategy strategy, Dice dice, long start) {
        this.entry = entry;
        this.grid = grid;
        this.dice = dice;
        this.builder = new LapBuilder(entry, dice);
        this.strategy = strategy;
        this.tyre = strategy.first();
        this.now = start;
    }

    Entry entry() {
        return entry;
    }

    int grid() {
        return grid;
    }

    Dice dice() {
        return dice;
    }

    LapBuilder builder() {
        return builder;
    }

    Strategy strategy() {
        return strategy;
    }

    Tyre tyre() {
        return tyre;
    }

    List<Lap> laps() {
        return laps;
    }

    /** Returns the session time at which the car finished its last lap. */
    long now() {
        return now;
    }

    /** Returns whether the car stands in the pit lane between two laps. */
    boolean isInPits() {
        return inPits;
    }

    boolean isRunning() {
        return running;
    }

    /** Adds a lap after which the car goes on; a stop changes the tyres. */
    void add(Lap lap) {
        laps.add(lap);
        now = lap.timing().end();
        tyre = tyre.older();
        inPits = false;
    }

    /** Fits other tyres after a lap that ended in the pit lane. */
    void change(Stop stop) {
        tyre = laps.get(laps.size() - 1).tyre().change(stop.compound(), stop.usedLaps());
        inPits = true;
    }

    /** Adds the last lap. */
    void retire(Lap lap) {
        add(lap);
        running = false;
    }
}
