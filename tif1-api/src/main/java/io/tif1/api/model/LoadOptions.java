package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * What {@link Session#load} loads at once. Immutable.
 *
 * @param laps the laps of all drivers
 * @param weather the weather
 * @param messages the messages of race control
 * @param circuit the corners
 * @param telemetry which telemetry
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record LoadOptions(
        boolean laps, boolean weather, boolean messages, boolean circuit, Scope telemetry) {
    /** How much telemetry is loaded. */
    public enum Scope {
        /** None. */
        NONE,
        /** Of each driver's fastest lap. */
        FASTEST_LAPS,
        /** Of every lap; a race has about a thousand. */
        ALL
    }

    /** Everything but telemetry. */
    public static final LoadOptions STANDARD = new LoadOptions(true, true, true, true, Scope.NONE);

    /** Returns these options with another amount of telemetry. */
    public LoadOptions withTelemetry(Scope scope) {
        return new LoadOptions(laps, weather, messages, circuit, scope);
    }
}
