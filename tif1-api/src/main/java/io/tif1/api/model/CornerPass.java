package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * A corner found in telemetry: a stretch where the car's path bends; samples count from 0.
 *
 * @param entry the first sample of the bend
 * @param apex the slowest sample of the bend
 * @param exit the last sample of the bend
 * @param apexSpeed the speed at the apex in km/h
 * @param turn how far the path turns, in degrees; left is positive
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record CornerPass(int entry, int apex, int exit, double apexSpeed, double turn) {
    /** Returns whether the path turns left. */
    public boolean isLeft() {
        return turn > 0;
    }
}
