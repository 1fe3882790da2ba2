package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apiguardian.api.API;

/**
 * The result of one driver; every field says where it comes from with {@link #provenance}.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface DriverResult {
    /** Where a field comes from. */
    enum Provenance {
        /** The archive's files say so. */
        ARCHIVE,
        /** Official results say so. */
        OFFICIAL,
        /** Computed from laps; penalties are not known, so it is provisional. */
        DERIVED,
        /** Not known; {@link #reason} says why. */
        MISSING
    }

    /** Returns the driver. */
    Driver driver();

    /** Returns the position, counted from 1. */
    OptionalInt position();

    /**
     * Returns the position as it is classified: a number, or {@code R} retired, {@code D}
     * disqualified, {@code E} excluded, {@code W} withdrawn, {@code F} failed to qualify, {@code N}
     * not classified; empty if not known.
     */
    String classifiedPosition();

    /** Returns the position on the grid, counted from 1; only official results have it. */
    OptionalInt gridPosition();

    /** Returns the fastest time in a segment of qualifying. */
    Optional<LapTime> segment(int segment);

    /** Returns the fastest time that counts. */
    Optional<LapTime> bestLap();

    /** Returns the time from the start to the finish, for cars on the lead lap of a race. */
    Optional<Duration> time();

    /** Returns how many laps were completed. */
    int laps();

    /** Returns how it ended. */
    Outcome outcome();

    /** Returns the points; only official results have them. */
    OptionalDouble points();

    /**
     * Returns where a field comes from.
     *
     * @param field a column name of {@link Results#frame()}, such as {@code "Position"}
     */
    Provenance provenance(String field);

    /** Returns why a field is missing, or an empty text if it is not. */
    String reason(String field);
}
