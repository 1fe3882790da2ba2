package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * The weather at one moment; it does not rain.
 *
 * @param time milliseconds of session time
 * @param air degrees Celsius
 * @param humidity percent
 * @param pressure millibar
 * @param track degrees Celsius
 * @param wind its direction in degrees and its speed
 */
@API(status = INTERNAL, since = "1.0")
public record WeatherRow(
        long time, double air, double humidity, double pressure, double track, Wind wind) {
    /**
     * The wind; its direction is 0 when there is none.
     *
     * @param direction degrees, 0 to 359
     * @param speed metres per second
     */
    @API(status = INTERNAL, since = "1.0")
    public record Wind(int direction, double speed) {}
}
