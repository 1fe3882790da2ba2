package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * One lap of one driver; an immutable view of a row of {@link Laps}.
 *
 * <p>What the source does not give is empty, never a made-up value.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Lap {
    /** Returns the driver's three-letter code, or an empty text if the source names none. */
    String driver();

    /** Returns the team's name, or an empty text if the source names none. */
    String team();

    /**
     * Returns the lap number, counted from 1.
     *
     * @return the number, or 0 if the source's is missing or unreadable
     */
    int number();

    /** Returns whether the lap has a time. */
    boolean hasTime();

    /**
     * Returns the lap time; ask {@link #hasTime()} first, or use {@link #findTime()}.
     *
     * <p>Fails with {@code DataNotFoundException} if the lap has no time. The laps of {@link
     * Laps#fastest()} always have one.
     */
    LapTime time();

    /** Returns the lap time, or empty if the lap has none. */
    Optional<LapTime> findTime();

    /**
     * Returns a sector time.
     *
     * @param sector 1, 2 or 3
     */
    Optional<LapTime> sector(int sector);

    /** Returns the tyre compound; {@link Compound#UNKNOWN} if the source does not say. */
    Compound compound();

    /** Returns the stint, counted from 1. */
    OptionalInt stint();

    /** Returns how many laps the tyres have run, this one included. */
    OptionalInt tyreLife();

    /** Returns the position at the end of the lap; races and sprints only. */
    OptionalInt position();

    /** Returns the session time at which the lap started. */
    Optional<Duration> startTime();

    /** Returns the session time at which the lap ended. */
    Optional<Duration> endTime();

    /** Returns when the lap started. */
    Optional<Instant> startDate();

    /** Returns the session time at which the car left the pit lane in this lap. */
    Optional<Duration> pitOut();

    /** Returns the session time at which the car entered the pit lane in this lap. */
    Optional<Duration> pitIn();

    /** Returns the track statuses during the lap, in order of occurrence; empty if unknown. */
    Set<TrackStatus> trackStatus();

    /**
     * Returns whether the lap time was deleted by the stewards; empty if the source does not say.
     */
    Optional<Boolean> deleted();

    /** Returns whether it was the driver's best lap when it was set; empty if unknown. */
    Optional<Boolean> personalBest();

    /**
     * Returns any cell of the row.
     *
     * @param column a column name of the laps' schema
     * @return the value, or empty if it is missing
     */
    Optional<Object> value(String column);

    /** Returns the car number as text, or an empty text if the source names none. */
    String driverNumber();

    /** Returns why the time was deleted, or an empty text. */
    String deletedReason();

    /** Returns whether the lap was made up upstream; empty if the source does not say. */
    Optional<Boolean> generated();

    /** Returns whether the tyres were new when fitted; empty if the source does not say. */
    Optional<Boolean> freshTyre();

    /** Returns the segment of qualifying, such as {@code "Q1"}, or an empty text. */
    String qualifyingSegment();

    /** Returns the span from the lap's start to its end; the timed value can differ from it. */
    Optional<LapTime> duration();

    /**
     * Returns whether the car entered the pit lane in this lap; false if the source does not say.
     */
    default boolean isInLap() {
        return pitIn().isPresent();
    }

    /** Returns whether the car left the pit lane in this lap; false if the source does not say. */
    default boolean isOutLap() {
        return pitOut().isPresent();
    }

    /** Returns whether the lap is fit for comparing pace, and why not. */
    Accuracy accuracy();

    /** Returns the driver's lap before this one, or empty if there is none. */
    Optional<Lap> previous();

    /** Returns the driver's lap after this one, or empty if there is none. */
    Optional<Lap> next();

    /**
     * Returns the weather of the lap: the first sample between its start and its end, else the last
     * one before its end. Loads the session's weather.
     */
    Optional<WeatherSample> weather();

    /** Loads the lap's telemetry. */
    Telemetry telemetry();
}
