package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One session in the calendar.
 *
 * @param kind which session
 * @param start when it starts, or null if not known
 * @param cancelled whether it was listed but never held, so that no data exists
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record ScheduledSession(SessionKind kind, @Nullable Instant start, boolean cancelled) {
    /** Describes a session that was not cancelled. */
    public ScheduledSession(SessionKind kind, @Nullable Instant start) {
        this(kind, start, false);
    }

    /** Returns the start in UTC, or empty if not known. */
    public Optional<Instant> startsAt() {
        return Optional.ofNullable(start);
    }

    /** Returns the start on the clock of a place, or empty if not known. */
    public Optional<LocalDateTime> localStart(ZoneId zone) {
        return startsAt().map(instant -> LocalDateTime.ofInstant(instant, zone));
    }
}
