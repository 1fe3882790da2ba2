package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Duration;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One sample of telemetry: a view of one row; immutable.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Sample {
    /** Returns the place in the telemetry, counted from 0. */
    int index();

    /** Returns who measured the sample. */
    SampleOrigin origin();

    /** Returns whether the car's channels or the position are measured, not interpolated. */
    default boolean isMeasured() {
        return origin() != SampleOrigin.NEITHER;
    }

    /** Returns the time since the telemetry's start, or empty if it is missing. */
    Optional<Duration> time();

    /**
     * Returns a value by column name, times in seconds and flags as 1 and 0, or NaN if missing.
     *
     * @throws IllegalArgumentException if there is no such numeric column; the message lists them
     */
    double value(String column);

    /**
     * Returns a text by column name, or an empty text if it is missing.
     *
     * @throws IllegalArgumentException if there is no such text column; the message lists them
     */
    String text(String column);

    /** Returns the speed in km/h, or NaN if it is missing. */
    default double speed() {
        return value("Speed");
    }

    /** Returns the engine speed in revolutions per minute, or NaN if it is missing. */
    default double rpm() {
        return value("RPM");
    }

    /** Returns the gear, or NaN if it is missing. */
    default double gear() {
        return value("nGear");
    }

    /** Returns the throttle in percent, or NaN if it is missing. */
    default double throttle() {
        return value("Throttle");
    }

    /** Returns the distance in metres, or NaN if it is missing. */
    default double distance() {
        return value("Distance");
    }
}
