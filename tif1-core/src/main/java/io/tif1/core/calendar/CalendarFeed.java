package io.tif1.core.calendar;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1Exception;
import io.tif1.api.model.CalendarOrigin;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Gets seasons that are newer than the library: published schedules, kept in a folder; thread-safe.
 */
@API(status = INTERNAL, since = "1.0")
public final class CalendarFeed {
    /** How long a failure is remembered before a source is asked again by itself. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final Function<Resource, Fetched> source;
    private final KeptSeasons kept;
    private final @Nullable Duration maxAge;
    private final Clock clock;
    private final Map<Integer, Instant> failures = new ConcurrentHashMap<>();

    /**
     * Creates a feed; asks nothing yet.
     *
     * @param source fetches a file, waiting for it
     * @param folder keeps what was fetched, or null
     * @param maxAge how old a schedule of the present or the next year may be before it is fetched
     *     without being asked for, or null for never
     */
    public CalendarFeed(
            Function<Resource, Fetched> source,
            @Nullable Path folder,
            @Nullable Duration maxAge,
            Clock clock) {
        this.source = source;
        this.kept = new KeptSeasons(folder);
        this.maxAge = maxAge;
        this.clock = clock;
    }

    /** Returns a season that was fetched earlier. */
    Optional<KnownSeason> kept(int season) {
        return kept.read(season);
    }

    /** Fetches, checks and keeps a season. */
    KnownSeason fetch(int season) {
        Fetched file = source.apply(Resource.schedule(season));
        List<EventLine> lines = ScheduleReader.read(season, file.body());
        CalendarOrigin origin =
                new CalendarOrigin(CalendarOrigin.Kind.FETCHED, file.source(), clock.instant());
        kept.write(season, lines, origin);
        return KnownSeason.of(season, lines, origin);
    }

    /** Fetches a season that is too old; a failure is logged, and not repeated for a while. */
    Optional<KnownSeason> renewed(int season, KnownSeason known) {
        if (!isDue(season, known)) {
            return Optional.empty();
        }
        try {
            return Optional.of(fetch(season));
        } catch (Tif1Exception e) {
            failures.put(season, clock.instant());
            Warnings.say("the schedule of %d cannot be renewed".formatted(season), e);
            return Optional.empty();
        }
    }

    private boolean isDue(int season, KnownSeason known) {
        if (maxAge == null) {
            return false;
        }
        Instant now = clock.instant();
        int year = now.atZone(clock.getZone()).getYear();
        Instant failed = failures.getOrDefault(season, Instant.MIN);
        boolean old =
                known.origin().fetchedAt().filter(at -> now.isBefore(at.plus(maxAge))).isEmpty();
        return (season == year || season == year + 1)
                && old
                && (failed == Instant.MIN || now.isAfter(failed.plus(AFTER_FAILURE)));
    }
}
