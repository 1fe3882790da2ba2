package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * How the values of a channel between two samples follow from those around them.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum ChannelKind {
    /** On the straight line between the neighbours: speed, engine speed, throttle. */
    LINEAR,
    /** The value of the sample before: gear, DRS, brake, driver ahead, track status. */
    STEP,
    /**
     * On a curve that stays between the neighbours and never turns back where they do not:
     * distances.
     */
    CLAMPED,
    /** On a smooth curve that may leave the neighbours' range a little: positions. */
    SMOOTH,
    /** Nowhere: a value exists at its own samples only. Channels that nobody knows are so. */
    NONE
}
