package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A condition on the track statuses of a lap. A lap whose statuses are missing never matches.
 *
 * <p>Import the factories statically: {@code laps.trackStatus(contains(SAFETY_CAR))}.
 *
 * @param mode how the statuses of the condition are compared with those of the lap
 * @param statuses the statuses named, in order
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record TrackStatusFilter(Mode mode, List<TrackStatus> statuses) {
    /** How the statuses are compared. */
    public enum Mode {
        /** The lap has exactly these, in this order. */
        EQUALS,
        /** The lap has these one after the other. */
        CONTAINS,
        /** The lap does not have these one after the other. */
        EXCLUDES,
        /** The lap has at least one of these. */
        ANY,
        /** The lap has none of these. */
        NONE
    }

    /** Rejects an empty condition. */
    public TrackStatusFilter {
        statuses = List.copyOf(statuses);
        if (statuses.isEmpty()) {
            throw new IllegalArgumentException("a track status filter needs at least one status");
        }
    }

    /** Matches laps with exactly these statuses in this order. */
    public static TrackStatusFilter equalTo(TrackStatus... statuses) {
        return new TrackStatusFilter(Mode.EQUALS, List.of(statuses));
    }

    /** Matches laps that have these statuses one after the other. */
    public static TrackStatusFilter contains(TrackStatus... statuses) {
        return new TrackStatusFilter(Mode.CONTAINS, List.of(statuses));
    }

    /** Matches laps that do not have these statuses one after the other. */
    public static TrackStatusFilter excludes(TrackStatus... statuses) {
        return new TrackStatusFilter(Mode.EXCLUDES, List.of(statuses));
    }

    /** Matches laps that have at least one of these statuses. */
    public static TrackStatusFilter any(TrackStatus... statuses) {
        return new TrackStatusFilter(Mode.ANY, List.of(statuses));
    }

    /** Matches laps that have none of these statuses. */
    public static TrackStatusFilter none(TrackStatus... statuses) {
        return new TrackStatusFilter(Mode.NONE, List.of(statuses));
    }

    /**
     * Returns whether a lap matches.
     *
     * @param codes the lap's status digits, such as {@code "24"}
     */
    public boolean matches(String codes) {
        StringBuilder text = new StringBuilder();
        statuses.forEach(status -> text.append(status.code()));
        String wanted = text.toString();
        return switch (mode) {
            case EQUALS -> codes.equals(wanted);
            case CONTAINS -> codes.contains(wanted);
            case EXCLUDES -> !codes.contains(wanted);
            case ANY -> wanted.chars().anyMatch(c -> codes.indexOf(c) >= 0);
            case NONE -> wanted.chars().noneMatch(c -> codes.indexOf(c) >= 0);
        };
    }
}
