///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.tif1:tif1-core:1.0.0-SNAPSHOT

import io.tif1.api.Tif1;
import io.tif1.api.model.Event;
import io.tif1.api.model.ScheduledSession;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Prints the sessions of the event after an instant, now unless one is given, on the clock of this
 * machine: {@code jbang NextSessions.java 2025-05-20T00:00:00Z}. Needs no network.
 */
class NextSessions {
    public static void main(String[] args) {
        Instant after = args.length > 0 ? Instant.parse(args[0]) : Instant.now();
        DateTimeFormatter clock =
                DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH)
                        .withZone(ZoneId.systemDefault());
        try (Tif1 f1 = Tif1.open()) {
            Optional<Event> next = f1.calendar().next(after);
            System.out.println(next.map(Event::toString).orElse("No event is to come."));
            for (ScheduledSession session :
                    next.map(Event::sessions).orElseGet(java.util.List::of)) {
                String start = session.startsAt().map(clock::format).orElse("not known");
                System.out.printf("%-18s %s%n", session.kind().displayName(), start);
            }
        }
    }
}
