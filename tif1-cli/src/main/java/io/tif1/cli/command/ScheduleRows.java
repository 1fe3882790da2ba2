package io.tif1.cli.command;

import static io.tif1.api.frame.ColumnType.BOOLEAN;
import static io.tif1.api.frame.ColumnType.INSTANT;
import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.Event;
import io.tif1.api.model.ScheduledSession;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.render.TableLayout;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sessions of events, one row each. */
final class ScheduleRows {
    static final TableLayout LAYOUT =
            TableLayout.of(
                    "RoundNumber",
                    "EventName",
                    "SessionName",
                    "ZonedSessionDate",
                    "SessionDate",
                    "SessionDateUtc",
                    "Location");

    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("RoundNumber", INT32),
                    Field.of("EventName", TEXT),
                    Field.of("SessionName", TEXT),
                    Field.of("SessionCode", TEXT),
                    Field.of("SessionDate", TEXT),
                    Field.of("SessionDateUtc", INSTANT),
                    Field.of("ZonedSessionDate", TEXT),
                    Field.of("TimeZone", TEXT),
                    Field.of("Location", TEXT),
                    Field.of("Country", TEXT),
                    Field.of("Cancelled", BOOLEAN));

    private ScheduleRows() {}

    /**
     * Returns the events with those sessions that start after an instant, unless they have none.
     */
    static List<Event> after(List<Event> events, Instant now) {
        return events.stream()
                .map(event -> after(event, now))
                .filter(event -> !event.sessions().isEmpty())
                .toList();
    }

    private static Event after(Event event, Instant now) {
        List<ScheduledSession> sessions =
                event.sessions().stream()
                        .filter(session -> session.startsAt().filter(now::isBefore).isPresent())
                        .toList();
        return new Event(
                event.season(),
                event.round(),
                event.name(),
                event.officialName(),
                event.country(),
                event.location(),
                event.format(),
                event.zone(),
                event.layout(),
                sessions);
    }

    /**
     * Returns the rows.
     *
     * @param zone whose clock the column {@code ZonedSessionDate} shows; null leaves it empty
     */
    static RowFrame of(List<Event> events, @Nullable ZoneId zone) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        events.forEach(event -> event.sessions().forEach(s -> rows.add(row(event, s, zone))));
        return new RowFrame(SCHEMA, rows);
    }

    private static @Nullable Object[] row(
            Event event, ScheduledSession session, @Nullable ZoneId zone) {
        return new @Nullable Object[] {
            event.round(),
            event.name(),
            session.kind().displayName(),
            session.kind().code(),
            session.localStart(event.zone()).map(Object::toString).orElse(null),
            session.start(),
            session.startsAt().map(start -> zoned(start, zone)).orElse(null),
            event.zone().getId(),
            event.location().isBlank() ? null : event.location(),
            event.country().isBlank() ? null : event.country(),
            session.cancelled()
        };
    }

    private static @Nullable String zoned(Instant start, @Nullable ZoneId zone) {
        return zone == null
                ? null
                : start.atZone(zone).toOffsetDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
