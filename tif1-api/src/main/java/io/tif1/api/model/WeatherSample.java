package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Duration;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The weather at one time; a number that is missing is NaN.
 *
 * @param time the session time, or null if the source does not say
 * @param airTemp air temperature in °C
 * @param humidity relative humidity in percent
 * @param pressure air pressure in mbar
 * @param rainfall whether it rains, or null if the source does not say
 * @param trackTemp track temperature in °C
 * @param windDirection where the wind comes from in degrees, or null if the source does not say
 * @param windSpeed wind speed in m/s
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record WeatherSample(
        @Nullable Duration time,
        double airTemp,
        double humidity,
        double pressure,
        @Nullable Boolean rainfall,
        double trackTemp,
        @Nullable Integer windDirection,
        double windSpeed) {}
