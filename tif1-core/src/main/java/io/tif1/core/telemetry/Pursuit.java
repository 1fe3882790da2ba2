package io.tif1.core.telemetry;

/** Compares one car with another that may be ahead of it. */
final class Pursuit {
    private final CarTrack other;
    private final double reference;

    Pursuit(CarTrack other, double reference) {
        this.other = other;
        this.reference = reference;
    }

    /** Enters the other car wherever it is the nearest so far. */
    void compare(long[] times, double[] places, Ahead ahead, boolean withoutPits) {
        int at = 0;
        for (int i = 0; i < times.length; i++) {
            at = AheadFinder.advance(other.times, at, times[i]);
            double place = AheadFinder.place(other, at, times[i]);
            double gap = place - places[i];
            double metres = (gap - Math.floor(gap)) * reference;
            boolean counts =
                    ahead.isNearer(i, metres)
                            && moves(at)
                            && !(withoutPits && other.inPits(times[i]));
            if (counts) {
                double wanted = place - (gap - Math.floor(gap));
                double then = AheadFinder.timeAt(other, wanted, at);
                ahead.enter(i, other.driver, metres, (times[i] - then) / 1000);
            }
        }
    }

    private boolean moves(int at) {
        int next = Math.min(at + 1, other.progress.length - 1);
        int before = next == at ? Math.max(0, at - 1) : at;
        return other.progress[next] > other.progress[before];
    }
}
