package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Duration;
import org.apiguardian.api.API;

/**
 * A visit to the pit lane.
 *
 * @param driver the driver's three-letter code
 * @param lap the number of the lap that ended with the entry
 * @param in the session time of the entry
 * @param out the session time of the exit
 * @param laneTime how long the car was in the pit lane, standing time included
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record PitStop(String driver, int lap, Duration in, Duration out, Duration laneTime) {
    @Override
    public String toString() {
        return "%s lap %d: %s s".formatted(driver, lap, new LapTime(laneTime.toMillis()));
    }
}
