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
        List<Held> held = new ArrayList<>();
        events.forEach(event -> event.sessions().forEach(one -> held.add(new Held(event, one))));
        Collections.reverse(held); // sorting keeps this order where starts are not known
        return held.stream()
                .filter(one -> !one.session().cancelled())
                .filter(one -> one.start().isBefore(now))
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
