package io.tif1.core.calendar;

import io.tif1.api.model.Event;
import io.tif1.api.model.ScheduledSession;
import io.tif1.api.model.SessionKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long sessions last when nothing goes wrong. */
final class SessionTimes {
    private static final int LAST_SEASON_OF_LONG_PRACTICES = 2020;

    private SessionTimes() {}

    /** Returns when a session ends by its plan, or empty if its start is not known. */
    static Optional<Instant> end(Event event, ScheduledSession session) {
        return session.startsAt().map(start -> start.plus(length(event, session.kind())));
    }

    private static Duration length(Event event, SessionKind kind) {
        if (event.isTesting()) {
            return Duration.ofHours(9);
        }
        return switch (kind) {
            case PRACTICE_1, PRACTICE_2 ->
                    Duration.ofMinutes(event.season() <= LAST_SEASON_OF_LONG_PRACTICES ? 90 : 60);
            case PRACTICE_3, QUALIFYING, SPRINT -> Duration.ofMinutes(60);
            case SPRINT_QUALIFYING, SPRINT_SHOOTOUT -> Duration.ofMinutes(44);
            case RACE -> Duration.ofHours(2);
        };
    }
}
