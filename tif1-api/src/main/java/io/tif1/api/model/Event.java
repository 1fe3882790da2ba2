package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One race weekend or test of a season.
 *
 * @param season the championship year
 * @param round the round, 1 or more; 0 for a test or an event outside the calendar
 * @param name the event's full name, such as {@code "Monaco Grand Prix"}; unique within a season
 * @param officialName the name with its sponsor, or empty if not known
 * @param country the country, or empty if not known
 * @param location the town, or empty if not known
 * @param format how the weekend is laid out
 * @param zone the venue's time zone; UTC if not known
 * @param layout the stable id of the circuit and its layout, such as {@code "bahrain/2020-outer"},
 *     where the year is the first one of that layout since 2018; empty if not known
 * @param sessions the sessions in order
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Event(
        int season,
        int round,
        String name,
        String officialName,
        String country,
        String location,
        EventFormat format,
        ZoneId zone,
        String layout,
        List<ScheduledSession> sessions) {
    /** Copies the list. */
    public Event {
        sessions = List.copyOf(sessions);
    }

    /**
     * Returns an id that no later release changes: season and round, such as {@code "2026-08"}, or
     * season and name for what has no round, such as {@code "2026-pre-season-testing-1"}.
     */
    public String id() {
        return round > 0
                ? "%d-%02d".formatted(season, round)
                : season + "-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /**
     * Returns the stable id of the circuit whatever its layout, such as {@code "albert_park"}; the
     * ids are those of the Ergast data set. Empty if not known.
     */
    public String circuit() {
        int end = layout.indexOf('/');
        return end < 0 ? layout : layout.substring(0, end);
    }

    /** Returns the session of a kind, or empty if the event has none. */
    public Optional<ScheduledSession> session(SessionKind kind) {
        for (ScheduledSession session : sessions) {
            if (session.kind() == kind) {
                return Optional.of(session);
            }
        }
        return Optional.empty();
    }

    /** Returns the day of the last session at the venue, or empty if not known. */
    public Optional<LocalDate> date() {
        return lastStart().map(start -> LocalDate.ofInstant(start, zone));
    }

    /** Returns when the last session starts, or empty if not known. */
    public Optional<Instant> lastStart() {
        return sessions.isEmpty() ? Optional.empty() : sessions.get(sessions.size() - 1).startsAt();
    }

    /** Returns whether a day at the venue lies between the first and the last session's day. */
    public boolean includes(LocalDate day) {
        Optional<LocalDate> last = date();
        Optional<LocalDate> first =
                sessions.stream()
                        .findFirst()
                        .flatMap(s -> s.localStart(zone))
                        .map(LocalDateTime::toLocalDate);
        return first.isPresent()
                && last.isPresent()
                && !day.isBefore(first.get())
                && !day.isAfter(last.get());
    }

    /** Returns whether this is a test. */
    public boolean isTesting() {
        return format == EventFormat.TESTING;
    }

    @Override
    public String toString() {
        return season + " " + name;
    }
}
