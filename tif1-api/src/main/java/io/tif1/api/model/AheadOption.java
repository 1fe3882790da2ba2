package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * What counts when the driver ahead is looked for.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum AheadOption {
    /** Leaves out cars between their entry to and exit from the pit lane, where laps say so. */
    WITHOUT_PIT_LANE,
    /**
     * Takes the archive's own columns where a lap has them; how long ago the car was here is then
     * known only where the computed car is the same.
     */
    PUBLISHED_FIRST
}
