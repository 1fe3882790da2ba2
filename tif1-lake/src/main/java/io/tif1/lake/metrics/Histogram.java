package io.tif1.lake.metrics;

import java.util.Arrays;

/** Counts values by size; not thread-safe. */
final class Histogram {
    /** The upper ends, in seconds. */
    static final double[] BOUNDS = {
        0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800
    };

    final long[] counts = new long[BOUNDS.length + 1];
    double sum;

    void add(double value) {
        int at = Arrays.binarySearch(BOUNDS, value);
        counts[at < 0 ? -at - 1 : at]++;
        sum += value;
    }

    long total() {
        return Arrays.stream(counts).sum();
    }

    /** How many values are at most as big as an upper end. */
    long upTo(int bound) {
        return Arrays.stream(counts, 0, bound + 1).sum();
    }

    /** Takes over what text says, which counts smaller values with bigger ones. */
    void restore(int bound, long upTo) {
        counts[bound] = upTo - (bound == 0 ? 0 : upTo(bound - 1));
    }
}
