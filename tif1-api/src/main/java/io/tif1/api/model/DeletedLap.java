package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A lap whose time the stewards deleted.
 *
 * @param driver the driver's three-letter code, or the car number if no driver is known
 * @param lap the lap's number in the laps of the session, or 0 if no lap fits
 * @param time the deleted time, or null if the message names none
 * @param reason why, without the time stamp
 * @param message the message, or an empty text if only the laps say so
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record DeletedLap(
        String driver, int lap, @Nullable LapTime time, String reason, String message) {
    @Override
    public String toString() {
        return "%s lap %d: %s".formatted(driver, lap, reason);
    }
}
