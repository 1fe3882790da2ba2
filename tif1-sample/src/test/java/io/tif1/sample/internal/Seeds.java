package io.tif1.sample.internal;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** Seeds of weekends for tests of rules that hold for every weekend. */
final class Seeds {
    private static final long FIRST = Long.getLong("tif1.sample.seed", 1950);

    private Seeds() {}

    static LongStream two() {
        return seeds(2);
    }

    static LongStream four() {
        return seeds(4);
    }

    static LongStream six() {
        return seeds(6);
    }

    private static LongStream seeds(int count) {
        return new SplittableRandom(FIRST).longs(count);
    }
}
