package io.tif1.core.calendar;

import io.tif1.api.model.Event;
import io.tif1.api.model.ScheduledSession;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes events as an iCalendar document (RFC 5545), the same text for the same events. */
final class ICalendar {
    /** When the packaged calendar was last revised; the standard wants a stamp in each entry. */
    static final Instant REVISED = Instant.parse("2026-02-14T00:00:00Z");

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder(32_000);

    private final Instant revised;

    private ICalendar(Instant revised) {
        this.revised = revised;
    }

    static String of(List<Event> events) {
        return of(events, REVISED);
    }

    /** Writes events that were last revised at some time. */
    static String of(List<Event> events, Instant revised) {
        ICalendar document = new ICalendar(revised);
        document.line("BEGIN:VCALENDAR");
        document.line("VERSION:2.0");
        document.line("PRODID:-//io.tif1//tif1 for Java//EN");
        document.line("X-WR-CALNAME:Formula 1" + seasons(events));
        for (Event event : events) {
            event.sessions().forEach(session -> document.entry(event, session));
        }
        document.line("END:VCALENDAR");
        return document.text.toString();
    }

    private static String seasons(List<Event> events) {
        return events.stream()
                .map(event -> " " + event.season())
                .distinct()
                .collect(Collectors.joining());
    }

    private void entry(Event event, ScheduledSession session) {
        Instant start = session.startsAt().orElse(null);
        if (start == null) {
            return;
        }
        String code = session.kind().code().toLowerCase(Locale.ROOT);
        line("BEGIN:VEVENT");
        line("UID:" + event.id() + "-" + code + "@tif1.io");
        line("DTSTAMP:" + UTC.format(revised));
        line("DTSTART:" + UTC.format(start));
        line("DTEND:" + UTC.format(SessionTimes.end(event, session).orElse(start)));
        line("SUMMARY:" + escaped(event.name() + ": " + session.kind().displayName()));
        line("LOCATION:" + escaped(place(event)));
        line("STATUS:" + (session.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    private static String place(Event event) {
        return event.country().isEmpty()
                ? event.location()
                : event.location() + ", " + event.country();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** Ends a line; one longer than 75 bytes goes on in the next after a blank. */
    private void line(String content) {
        int bytes = 0;
        for (int at = 0; at < content.length(); ) {
            String one = Character.toString(content.codePointAt(at));
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(one);
            bytes += size;
            at += one.length();
        }
        text.append("\r\n");
    }
}
