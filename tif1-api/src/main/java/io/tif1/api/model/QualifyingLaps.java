package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The laps of the three segments of a qualifying session.
 *
 * @param first the laps of Q1, or null if there are none
 * @param second the laps of Q2, or null if there are none
 * @param third the laps of Q3, or null if there are none
 * @param basis what the split rests on
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record QualifyingLaps(
        @Nullable Laps first, @Nullable Laps second, @Nullable Laps third, Basis basis) {
    /** What a split rests on. */
    public enum Basis {
        /** The source says for each lap in which segment it was driven. */
        MARKERS,
        /** The starts and ends of the segments, from the messages of race control. */
        SESSION_STATUS,
        /** The two longest breaks in which no car completed a lap. */
        BREAKS
    }

    /** Returns the laps of the first segment, or empty if it was not held. */
    public Optional<Laps> q1() {
        return Optional.ofNullable(first);
    }

    /** Returns the laps of the second segment, or empty if it was not held. */
    public Optional<Laps> q2() {
        return Optional.ofNullable(second);
    }

    /** Returns the laps of the third segment, or empty if it was not held. */
    public Optional<Laps> q3() {
        return Optional.ofNullable(third);
    }

    /**
     * Returns the laps of a segment, or empty if it was not held.
     *
     * @param segment 1, 2 or 3
     */
    public Optional<Laps> segment(int segment) {
        return switch (segment) {
            case 1 -> q1();
            case 2 -> q2();
            case 3 -> q3();
            default ->
                    throw new IllegalArgumentException(
                            "segment is " + segment + ", but must be 1, 2 or 3");
        };
    }
}
