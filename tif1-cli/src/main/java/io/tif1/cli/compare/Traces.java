package io.tif1.cli.compare;

/**
 * The ways of two laps. They are laid on each other by shares, so that both begin and end at the
 * line whatever the distance that each summed up; positions are metres of the first.
 */
record Traces(Trace first, Trace second) {
    /** Returns how much later the second is at a share of the way, in seconds. */
    double gap(double share) {
        return second.secondsAt(share) - first.secondsAt(share);
    }

    /** Returns how much faster the second is at a share of the way, in km/h. */
    double speedGain(double share) {
        return second.speedAt(share) - first.speedAt(share);
    }

    /** Returns the share of the way at a distance of the first lap. */
    double share(double metres) {
        return Math.min(1, Math.max(0, metres / first.metres()));
    }
}
