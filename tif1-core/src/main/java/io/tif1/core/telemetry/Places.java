package io.tif1.core.telemetry;

/**
 * Where target times fall among sample times: in or behind which sample, and how far to the next.
 */
final class Places {
    private final int[] left;
    private final double[] fraction;

    private Places(int targets) {
        this.left = new int[targets];
        this.fraction = new double[targets];
    }

    /**
     * Finds the places.
     *
     * @param times ascending, at least one
     * @param targets in the same unit, ascending
     */
    static Places of(long[] times, double[] targets) {
        Places places = new Places(targets.length);
        int last = times.length - 1;
        int at = -1;
        for (int i = 0; i < targets.length; i++) {
            while (at < last && times[at + 1] <= targets[i]) {
                at++;
            }
            boolean inside = at >= 0 && (at < last || times[at] == targets[i]);
            places.left[i] = inside ? at : -1;
            if (inside && at < last) {
                places.fraction[i] = (targets[i] - times[at]) / (times[at + 1] - times[at]);
            }
        }
        return places;
    }

    int size() {
        return left.length;
    }

    /** Returns the sample at or before a target, or -1 if the target is outside. */
    int left(int target) {
        return left[target];
    }

    /** Returns the share of the way to the next sample, 0 to below 1. */
    double fraction(int target) {
        return fraction[target];
    }

    /** Returns whether a target is exactly at a sample. */
    boolean isExact(int target) {
        return left[target] >= 0 && fraction[target] == 0;
    }
}
