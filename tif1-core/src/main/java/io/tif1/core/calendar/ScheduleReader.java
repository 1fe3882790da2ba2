package io.tif1.core.calendar;

import io.tif1.api.model.EventFormat;
import io.tif1.api.model.SessionKind;
import io.tif1.api.spi.Resource;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a season of a published schedule, whose times are those of the venue's clock. What it does
 * not tell (zones, layouts, sessions that were never held) is taken from the packaged seasons.
 */
final class ScheduleReader {
    private static final int SLOTS = 5;

    private final int season;
    private final ScheduleTable table;
    private final Venues venues;

    private ScheduleReader(int season, byte[] body) {
        this.season = season;
        this.table = ScheduleTable.read(Resource.schedule(season).toString(), body);
        this.venues = Venues.packaged(season);
    }

    /**
     * Reads the events in the calendar's order, tests first. Rows without a name or a session are
     * left out; anything else that is odd fails with {@code InvalidDataException}.
     */
    static List<EventLine> read(int season, byte[] body) {
        return new ScheduleReader(season, body).lines();
    }

    private List<EventLine> lines() {
        List<EventLine> lines = new ArrayList<>();
        for (String row : table.rows("event_name")) {
            String name = table.text("event_name", row);
            String sessions = name.isEmpty() ? "" : sessions(row, name);
            if (!sessions.isEmpty()) {
                lines.add(line(row, name, sessions));
            }
        }
        List<EventLine> named = TestNames.unique(lines);
        check(named);
        named.sort(Comparator.comparingInt(EventLine::round));
        return named;
    }

    private EventLine line(String row, String name, String sessions) {
        String country = table.text("country", row);
        String location = table.text("location", row);
        return new EventLine(
                round(row),
                name,
                table.text("official_event_name", row),
                country,
                location,
                zone(row).getId(),
                venues.layout(name, location),
                format(row),
                sessions);
    }

    private int round(String row) {
        String text = table.text("round_number", row);
        if (!text.matches("\\d{1,2}")) {
            throw table.invalid("row " + row + " has the round " + Refusals.quoted(text));
        }
        return Integer.parseInt(text);
    }

    private String format(String row) {
        String text = table.text("event_format", row).toLowerCase(Locale.ROOT);
        for (EventFormat format : EventFormat.values()) {
            boolean known = format.name().toLowerCase(Locale.ROOT).equals(text);
            if (known && format != EventFormat.UNLISTED) {
                return text;
            }
        }
        throw table.invalid("row " + row + " has the format " + Refusals.quoted(text));
    }

    private ZoneId zone(String row) {
        return venues.zone(table.text("location", row), table.text("country", row))
                .orElseGet(() -> offset(table.text("gmt_offset", row)));
    }

    private ZoneId offset(String text) {
        try {
            return ZoneId.of(text.isEmpty() ? "Z" : text);
        } catch (DateTimeException e) {
            throw table.invalid("an offset is " + Refusals.quoted(text));
        }
    }

    private String sessions(String row, String name) {
        List<String> sessions = new ArrayList<>();
        Instant before = Instant.MIN;
        for (int slot = 1; slot <= SLOTS; slot++) {
            String session = table.text("session" + slot, row);
            if (session.isEmpty()) {
                continue;
            }
            SessionKind kind =
                    SessionKind.find(session)
                            .orElseThrow(() -> table.invalid(name + " has a session " + session));
            String local = table.text("session" + slot + "_date", row);
            Instant start = local.isEmpty() ? null : start(local, zone(row));
            if (start != null && !start.isAfter(before)) {
                throw table.invalid("the sessions of " + name + " are not in order of time");
            }
            before = start == null ? before : start;
            sessions.add(written(kind, start, venues.cancelled(name, kind)));
        }
        return String.join(",", sessions);
    }

    private static String written(SessionKind kind, @Nullable Instant start, boolean cancelled) {
        if (start == null) {
            return kind.code();
        }
        String minute = start.truncatedTo(ChronoUnit.MINUTES).toString().substring(0, 16);
        return kind.code() + " " + minute + (cancelled ? " cancelled" : "");
    }

    private Instant start(String local, ZoneId zone) {
        try {
            LocalDateTime time = LocalDateTime.parse(local);
            if (time.getYear() != season) {
                throw table.invalid("a session of " + season + " starts in " + time.getYear());
            }
            return time.atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw table.invalid("a session starts at " + Refusals.quoted(local));
        }
    }

    private void check(List<EventLine> lines) {
        Set<String> seen = new HashSet<>();
        for (EventLine line : lines) {
            boolean fresh = seen.add("name " + line.name());
            if (!fresh || line.round() > 0 && !seen.add("round " + line.round())) {
                throw table.invalid("two events are " + line.round() + " " + line.name());
            }
        }
        if (lines.stream().noneMatch(line -> line.round() > 0)) {
            throw table.invalid("it has no round");
        }
    }
}
