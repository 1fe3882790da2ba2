package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The events of all seasons, known without a network; thread-safe.
 *
 * <p>Events that only a source lists, such as the sample's, are merged in.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Calendar {
    /** Returns the seasons that have events, in ascending order. */
    List<Integer> seasons();

    /**
     * Returns the events of a season in order of time, tests first.
     *
     * <p>Fails with {@code EventNotFoundException} if no calendar and no source knows the season.
     */
    List<Event> events(int season);

    /**
     * Finds an event by a name as people write it: full name, place, country, nickname, a round as
     * digits, or something close to one of these.
     *
     * <p>Fails with {@code EventNotFoundException} that lists scored candidates when nothing or
     * more than one event is near.
     */
    Event event(int season, String name);

    /** Returns the event of a round; fails with {@code EventNotFoundException} if there is none. */
    Event event(int season, int round);

    /**
     * Resolves a session's name within an event: full name, code, or its number counted from 1.
     *
     * <p>Fails with {@code SessionNotFoundException} that lists the event's sessions.
     */
    SessionKey session(int season, String event, String session);

    /**
     * Writes the sessions of a season as an iCalendar document (RFC 5545), one entry each, times in
     * UTC and lines ended by CR LF; sessions without a known start are left out.
     *
     * <p>Fails with {@code EventNotFoundException} if no calendar and no source knows the season.
     */
    String iCalendar(int season);

    /**
     * Writes the sessions of some events as an iCalendar document, as {@link #iCalendar(int)} does
     * for a season; for some sessions only, give events that have no others.
     */
    String iCalendar(List<Event> events);

    /** Says where the events of a season come from; asks no source. */
    default CalendarOrigin origin(int season) {
        return CalendarOrigin.packaged();
    }

    /**
     * Fetches the published schedule of a season and uses it from now on, in later processes as
     * well if there is a cache folder: sessions that were moved, seasons that this release does not
     * know. What has been resolved keeps its meaning.
     *
     * <p>The schedule is checked first. Fails with {@code ResourceNotFoundException} if no source
     * publishes one, with {@code NetworkException} if none could be reached, and with {@code
     * InvalidDataException} if it cannot be used; the calendar then stays as it was.
     *
     * @throws UnsupportedOperationException if this calendar knows no sources
     */
    default CalendarOrigin refresh(int season) {
        throw new UnsupportedOperationException("this calendar knows no sources");
    }

    /** Returns the tests of a season in order of time; empty if it has none. */
    default List<Event> tests(int season) {
        return events(season).stream().filter(Event::isTesting).toList();
    }

    /**
     * Returns a test of a season by its number, counted from 1.
     *
     * <p>Fails with {@code EventNotFoundException} if the season has no such test.
     */
    Event test(int season, int number);

    /** Returns the events of a season whose last session starts after an instant. */
    default List<Event> remaining(int season, Instant after) {
        return events(season).stream()
                .filter(event -> event.lastStart().filter(after::isBefore).isPresent())
                .toList();
    }

    /** Returns the first event of any season whose last session starts after an instant. */
    default Optional<Event> next(Instant after) {
        int year = after.atZone(ZoneOffset.UTC).getYear();
        return seasons().stream()
                .filter(season -> season >= year)
                .flatMap(season -> remaining(season, after).stream())
                .findFirst();
    }

    /** Returns the event that is under way on a day, as dated at its venue. */
    default Optional<Event> on(LocalDate day) {
        return seasons().stream()
                .filter(season -> season == day.getYear())
                .flatMap(season -> events(season).stream())
                .filter(event -> event.includes(day))
                .findFirst();
    }
}
