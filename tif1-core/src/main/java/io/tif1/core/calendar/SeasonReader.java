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
import java.util.Optional;

/** Reads one packaged season; each line of its file is an event, its fields split by bars. */
final class SeasonReader {
    private SeasonReader() {}

    /** Returns the events in the file's order, or empty if the season is not packaged. */
    static Optional<List<Event>> read(int season) {
        return Texts.lines(season + ".txt")
                .map(lines -> lines.stream().map(line -> event(season, line)).toList());
    }

    private static Event event(int season, String line) {
        String[] field = line.split("\\|");
        return new Event(
                season,
                Integer.parseInt(field[0]),
                field[1],
                field[2],
                field[3],
                field[4],
                EventFormat.valueOf(field[7].toUpperCase(Locale.ROOT)),
                ZoneId.of(field[5]),
                field[6],
                sessions(field[8]));
    }

    private static List<ScheduledSession> sessions(String text) {
        List<ScheduledSession> sessions = new ArrayList<>();
        for (String one : text.split(",")) {
            String[] part = one.split(" ");
            sessions.add(new ScheduledSession(kind(part[0]), instant(part[1]), part.length > 2));
        }
        return sessions;
    }

    private static SessionKind kind(String code) {
        for (SessionKind kind : SessionKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalStateException("unknown session code in the packaged calendar: " + code);
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
