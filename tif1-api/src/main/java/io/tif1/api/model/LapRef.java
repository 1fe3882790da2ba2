package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * Names one lap of one driver.
 *
 * @param driver the three-letter code
 * @param lap the lap number, counted from 1
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record LapRef(String driver, int lap) {
    @Override
    public String toString() {
        return driver + " lap " + lap;
    }
}
