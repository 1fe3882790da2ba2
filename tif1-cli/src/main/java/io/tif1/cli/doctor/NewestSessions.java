package io.tif1.cli.doctor;

import io.tif1.api.model.Calendar;
import io.tif1.api.model.Event;
import io.tif1.api.model.ScheduledSession;
import io.tif1.api.model.SessionKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sessions of the calendar that should be in the archive, the newest first. */
final class NewestSessions {
    private NewestSessions() {}

    /** Lists seasons only as far as they are asked for; sessions without a start come last. */
    static Stream<SessionKey> before(Calendar calendar, Instant now) {
        List<Integer> seasons = new ArrayList<>(calendar.seasons());
        Collections.reverse(seasons);
        return seasons.stream().flatMap(season -> of(calendar.events(season), now));
    }

    private static Stream<SessionKey> of(List<Event> events, Instant now) {
        return events.stream()
                .flatMap(event -> event.sessions().stream().map(one -> new Held(event, one)))
                .filter(held -> !held.session().cancelled())
                .filter(held -> held.start().isBefore(now))
                .sorted(Comparator.comparing(Held::start).reversed())
                .map(Held::key);
    }

    private record Held(Event event, ScheduledSession session) {
        Instant start() {
            return session.startsAt().orElse(Instant.MIN);
        }

        SessionKey key() {
            return new SessionKey(event.season(), event.name(), session.kind());
        }
    }
}
