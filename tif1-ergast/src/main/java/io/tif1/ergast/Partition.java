package io.tif1.ergast;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for and stored as one unit: an endpoint, for all time, one season or one round.
 *
 * @param endpoint the endpoint's name
 * @param season the season, or null
 * @param round the round, or null; never without a season
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record Partition(String endpoint, @Nullable Integer season, @Nullable Integer round) {
    /** How precise a partition is. */
    public enum Level {
        /** Everything the endpoint has. */
        ALL,
        /** One season. */
        SEASON,
        /** One round. */
        ROUND
    }

    /** Rejects a round without a season. */
    public Partition {
        if (season == null && round != null) {
            throw new IllegalArgumentException("round " + round + " of no season");
        }
    }

    /** Everything an endpoint has. */
    public static Partition all(String endpoint) {
        return new Partition(endpoint, null, null);
    }

    /** One season. */
    public static Partition season(String endpoint, int season) {
        return new Partition(endpoint, season, null);
    }

    /** One round. */
    public static Partition round(String endpoint, int season, int round) {
        return new Partition(endpoint, season, round);
    }

    /** Returns how precise the partition is. */
    public Level level() {
        if (season == null) {
            return Level.ALL;
        }
        return round == null ? Level.SEASON : Level.ROUND;
    }

    @Override
    public String toString() {
        return switch (level()) {
            case ALL -> endpoint;
            case SEASON -> endpoint + " " + season;
            case ROUND -> "%s %d/%02d".formatted(endpoint, season, round);
        };
    }
}
