package io.tif1.core.calendar;

import io.tif1.api.model.Event;
import io.tif1.api.model.EventFormat;
import io.tif1.api.model.ScheduledSession;
import io.tif1.api.model.SessionKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An event as a season's file has it: fields split by bars.
 *
 * @param sessions codes with their starts in UTC, such as {@code "FP1 2026-02-11T07:00,FP2 …"}; the
 *     start may be absent, and {@code "cancelled"} may follow it
 */
record EventLine(
        int round,
        String name,
        String officialName,
        String country,
        String location,
        String zone,
        String layout,
        String format,
        String sessions) {

    /** Reads a packaged season; no lines if there is none. */
    static List<EventLine> read(int season) {
        List<EventLine> lines = new ArrayList<>();
        for (String line : Texts.lines(season + ".txt")) {
            lines.add(parse(line));
        }
        return lines;
    }

    /** Reads one line of a season's file. */
    static EventLine parse(String line) {
        String[] field = line.split("\\|");
        return new EventLine(
                Integer.parseInt(field[0]),
                field[1],
                field[2],
                field[3],
                field[4],
                field[5],
                field[6],
                field[7],
                field[8]);
    }

    /** Describes an event of which only the name and the sessions' codes are known. */
    static EventLine unlisted(String name, String codes) {
        return new EventLine(0, name, "", "", "", "Z", "", "unlisted", codes);
    }

    /** Returns the line that {@link #parse} reads. */
    String written() {
        return String.join(
                "|",
                Integer.toString(round),
                name,
                officialName,
                country,
                location,
                zone,
                layout,
                format,
                sessions);
    }

    /** Returns the line under another name. */
    EventLine named(String other) {
        return new EventLine(
                round, other, officialName, country, location, zone, layout, format, sessions);
    }

    /** Makes the event. */
    Event event(int season) {
        return new Event(
                season,
                round,
                name,
                officialName,
                country,
                location,
                EventFormat.valueOf(format.toUpperCase(Locale.ROOT)),
                ZoneId.of(zone),
                layout,
                scheduled());
    }

    private List<ScheduledSession> scheduled() {
        List<ScheduledSession> scheduled = new ArrayList<>();
        for (String one : sessions.split(",")) {
            String[] part = one.split(" ");
            SessionKind kind = SessionKind.find(part[0]).orElseThrow();
            Instant start = part.length > 1 ? instant(part[1]) : null;
            scheduled.add(new ScheduledSession(kind, start, part.length > 2));
        }
        return scheduled;
    }

    /** Reads {@code 2026-02-11T07:00}; the library's parser costs more than the whole season. */
    private static Instant instant(String text) {
        LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        long minutes = number(text, 11, 13) * 60L + number(text, 14, 16);
        return Instant.ofEpochSecond(day.toEpochDay() * 86_400 + minutes * 60);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
