package io.tif1.sample.internal.telemetry;

import io.tif1.sample.internal.field.Dice;

/**
 * When a lap is sampled: the car about 4.2 times a second, its position about 4.5 times, both at
 * moments that do not care for laps, and both ends of the lap.
 *
 * <p>Times are milliseconds of session time, strictly increasing.
 */
final class SampleTimes {
    private static final long LOSS = 0x5DEECE66DL;
    private static final int CAR_STEP = 238;
    private static final int POSITION_STEP = 222;
    private static final int JITTER = 90;

    /** The share of samples that get lost on the way, of the car and of its position. */
    private static final double LOST_CAR = 0.08;

    private static final double LOST_POSITION = 0.14;

    private final long[] times;
    private final byte[] kinds;
    private int count;

    private SampleTimes(int capacity) {
        times = new long[capacity];
        kinds = new byte[capacity];
    }

    /** Merges both rhythms of one car between two session times. */
    static SampleTimes between(long start, long end, long key) {
        SampleTimes merged = new SampleTimes(4 + (int) ((end - start) / 100));
        merged.add(start, Kind.EDGE);
        long car = start / CAR_STEP - 1;
        long position = start / POSITION_STEP - 1;
        while (at(key, car, CAR_STEP) < end || at(~key, position, POSITION_STEP) < end) {
            long carTime = at(key, car, CAR_STEP);
            if (carTime <= at(~key, position, POSITION_STEP)) {
                merged.sample(carTime, Kind.CAR, Dice.noise(key ^ LOSS, car++));
            } else {
                long time = at(~key, position, POSITION_STEP);
                merged.sample(time, Kind.POSITION, Dice.noise(~key ^ LOSS, position++));
            }
        }
        merged.add(end, Kind.EDGE);
        return merged;
    }

    int count() {
        return count;
    }

    long time(int row) {
        return times[row];
    }

    /** Returns whether the row holds what the car itself sent, in whole numbers. */
    boolean isCar(int row) {
        return kinds[row] == Kind.CAR;
    }

    /** Returns whether the row holds a measured position, in whole numbers. */
    boolean isPosition(int row) {
        return kinds[row] == Kind.POSITION;
    }

    /** Adds a sample unless it got lost. */
    private void sample(long time, byte kind, double luck) {
        if (luck >= (kind == Kind.CAR ? LOST_CAR : LOST_POSITION)) {
            add(time, kind);
        }
    }

    private void add(long time, byte kind) {
        if (count == 0 || time > times[count - 1]) {
            times[count] = time;
            kinds[count++] = kind;
        }
    }

    private static long at(long key, long index, int step) {
        return index * step + (long) (JITTER * Dice.noise(key, index));
    }

    private static final class Kind {
        static final byte EDGE = 0;
        static final byte CAR = 1;
        static final byte POSITION = 2;
    }
}
