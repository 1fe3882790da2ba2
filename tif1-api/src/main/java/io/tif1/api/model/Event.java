package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One race weekend or test of a season.
 *
 * @param season the championship year
 * @param round the round, 1 or more; 0 for a test or an event outside the calendar
 * @param name the event's full name, such as {@code "Monaco Grand Prix"}; unique within a season
 *     but for the two tests of 2026
 * @param officialName the name with its sponsor, or empty if not known
 * @param country the country, or empty if not known
 * @param location the town, or empty if not known
 * @param format how the weekend is laid out
 * @param zone the venue's time zone; UTC if not known
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
        List<ScheduledSession> sessions) {
    /** Copies the list. */
    public Event {
        sessions = List.copyOf(sessions);
    }

    /** Returns the session of a kind, or empty if the event has none. */
    public Optional<ScheduledSession> session(SessionKind kind) {
        return sessions.stream().filter(s -> s.kind() == kind).findFirst();
    }

    /** Returns the day of the last session at the venue, or empty if not known. */
    public Optional<LocalDate> date() {
        return sessions.isEmpty()
                ? Optional.empty()
                : sessions.get(sessions.size() - 1)
                        .localStart(zone)
                        .map(LocalDateTime::toLocalDate);
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
