package io.tif1.core.calendar;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.Calendar;
import io.tif1.api.model.CalendarOrigin;
import io.tif1.api.model.Event;
import io.tif1.api.model.SessionKey;
import io.tif1.api.spi.SourceEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The calendar that comes with the library, merged with the folders that sources list; thread-safe.
 *
 * <p>Each season is read when it is first asked for. The sources are asked whenever a name is not
 * an event's own; a source that fails is logged and left out.
 */
@API(status = INTERNAL, since = "1.0")
public final class PackagedCalendar implements Calendar {
    static final int LAST_PACKAGED = 2026;

    private final ConcurrentMap<Integer, KnownSeason> seasons = new ConcurrentHashMap<>();
    private final Function<Integer, List<SourceEvent>> catalog;
    private final @Nullable CalendarFeed feed;

    private PackagedCalendar(
            Function<Integer, List<SourceEvent>> catalog, @Nullable CalendarFeed feed) {
        this.catalog = catalog;
        this.feed = feed;
    }

    /**
     * Creates a calendar; reads nothing yet.
     *
     * @param catalog lists the event folders of a season that the sources hold; empty if none can
     *     say
     */
    public static PackagedCalendar create(Function<Integer, List<SourceEvent>> catalog) {
        return new PackagedCalendar(Objects.requireNonNull(catalog, "catalog"), null);
    }

    /** Creates a calendar that can be renewed; reads nothing yet. */
    public static PackagedCalendar create(
            Function<Integer, List<SourceEvent>> catalog, CalendarFeed feed) {
        return new PackagedCalendar(
                Objects.requireNonNull(catalog, "catalog"), Objects.requireNonNull(feed, "feed"));
    }

    /** {@inheritDoc} These are the packaged ones, and the one after them once it was fetched. */
    @Override
    public List<Integer> seasons() {
        int last = known(LAST_PACKAGED + 1).isEmpty() ? LAST_PACKAGED : LAST_PACKAGED + 1;
        return IntStream.rangeClosed(SessionKey.FIRST_SEASON, last).boxed().toList();
    }

    @Override
    public CalendarOrigin origin(int season) {
        return known(season).origin();
    }

    @Override
    public CalendarOrigin refresh(int season) {
        if (feed == null) {
            throw new UnsupportedOperationException("this calendar knows no sources");
        }
        if (season < SessionKey.FIRST_SEASON || season > SessionKey.LAST_SEASON) {
            throw Refusals.noSeason(season, seasons());
        }
        KnownSeason fetched = feed.fetch(season);
        seasons.put(season, fetched);
        return fetched.origin();
    }

    @Override
    public List<Event> events(int season) {
        return merged(season).events();
    }

    @Override
    public Event event(int season, String name) {
        Objects.requireNonNull(name, "name");
        Optional<Event> exact = packaged(season).named(name);
        return exact.isPresent() ? exact.get() : EventResolver.resolve(merged(season), name);
    }

    @Override
    public Event event(int season, int round) {
        EventIndex packaged = packaged(season);
        return EventResolver.round(packaged.isEmpty() ? merged(season) : packaged, round);
    }

    @Override
    public Event test(int season, int number) {
        List<Event> tests = tests(season);
        if (number < 1 || number > tests.size()) {
            throw Refusals.noTest(season, number, tests.size());
        }
        return tests.get(number - 1);
    }

    @Override
    public SessionKey session(int season, String event, String session) {
        Objects.requireNonNull(session, "session");
        Event found = event(season, event);
        return new SessionKey(season, found.name(), SessionNames.resolve(found, session));
    }

    @Override
    public String iCalendar(int season) {
        return iCalendar(events(season));
    }

    @Override
    public String iCalendar(List<Event> events) {
        Instant revised =
                events.stream()
                        .map(event -> origin(event.season()).fetchedAt().orElse(ICalendar.REVISED))
                        .max(Comparator.naturalOrder())
                        .orElse(ICalendar.REVISED);
        return ICalendar.of(events, revised);
    }

    /**
     * Returns when a session ends if it runs to plan: an hour for most, two for a race, nine for a
     * test day. Interruptions can make it later.
     *
     * @return the end, or empty if the packaged calendar does not know the session
     */
    public Optional<Instant> endOf(SessionKey key) {
        return known(key.season())
                .index()
                .named(key.event())
                .flatMap(e -> e.session(key.kind()).flatMap(s -> SessionTimes.end(e, s)));
    }

    private EventIndex merged(int season) {
        EventIndex packaged = packaged(season);
        boolean possible = season >= SessionKey.FIRST_SEASON && season <= SessionKey.LAST_SEASON;
        EventIndex all = possible ? Catalog.merge(packaged, listed(season)) : packaged;
        if (all.isEmpty()) {
            throw Refusals.noSeason(season, seasons());
        }
        return all;
    }

    private EventIndex packaged(int season) {
        KnownSeason known = known(season);
        if (feed != null) {
            Optional<KnownSeason> renewed = feed.renewed(season, known);
            renewed.ifPresent(fresh -> seasons.put(season, fresh));
            return renewed.orElse(known).index();
        }
        return known.index();
    }

    /** Returns what is known without asking a source. */
    private KnownSeason known(int season) {
        KnownSeason known = seasons.get(season);
        if (known != null) {
            return known;
        }
        KnownSeason read = read(season);
        KnownSeason earlier = read.isEmpty() ? null : seasons.putIfAbsent(season, read);
        return earlier == null ? read : earlier;
    }

    private KnownSeason read(int season) {
        Optional<KnownSeason> kept = feed == null ? Optional.empty() : feed.kept(season);
        return kept.orElseGet(() -> KnownSeason.packaged(season));
    }

    private List<SourceEvent> listed(int season) {
        try {
            return catalog.apply(season);
        } catch (RuntimeException e) { // a source must not take the calendar down with it
            Warnings.say("a source could not list its events of " + season, e);
            return List.of();
        }
    }
}
