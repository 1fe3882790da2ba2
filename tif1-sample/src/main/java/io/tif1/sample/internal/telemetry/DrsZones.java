package io.tif1.sample.internal.telemetry;

import io.tif1.sample.internal.circuit.Track;

/** Where and whether a car opens its rear wing. */
enum DrsZones {
    /** Never: not allowed, or there is no such wing. */
    CLOSED,
    /** On the two long straights, at full throttle. */
    OPEN;

    private static final double FULL = 99;

    /**
     * Returns whether the wing is open.
     *
     * @param place metres from the line
     * @param throttle percent
     */
    boolean isOpen(double place, double throttle) {
        boolean first = place > Track.LENGTH - 420 || (place > 0 && place < 520);
        boolean second = place > 1790 && place < 2180;
        return this == OPEN && (first || second) && throttle >= FULL;
    }
}
