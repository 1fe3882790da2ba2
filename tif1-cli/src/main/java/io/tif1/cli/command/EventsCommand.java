package io.tif1.cli.command;

import static io.tif1.api.frame.ColumnType.INSTANT;
import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.Event;
import io.tif1.api.model.ScheduledSession;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tif1 events}: the calendar of a season. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "events",
        description = "List the events of a season; needs no network.",
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 events 2025", "  tif1 events 2025 --format json"})
public final class EventsCommand implements Callable<Integer> {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("RoundNumber", INT32),
                    Field.of("EventName", TEXT),
                    Field.of("Country", TEXT),
                    Field.of("Location", TEXT),
                    Field.of("EventDate", TEXT),
                    Field.of("EventFormat", TEXT),
                    Field.of("OfficialEventName", TEXT),
                    Field.of("StartDateUtc", INSTANT),
                    Field.of("Sessions", TEXT));
    private static final TableLayout LAYOUT =
            TableLayout.of(
                    "RoundNumber",
                    "EventName",
                    "EventDate",
                    "Country",
                    "Location",
                    "EventFormat",
                    "Sessions");

    private final Invocation run;

    @Parameters(paramLabel = "SEASON", description = "The year.")
    private int season;

    /** Creates the command for one run. */
    public EventsCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withTif1(f1 -> run.print(rows(f1.calendar().events(season)), LAYOUT));
    }

    private static RowFrame rows(List<Event> events) {
        return new RowFrame(SCHEMA, events.stream().map(EventsCommand::row).toList());
    }

    private static @Nullable Object[] row(Event event) {
        return new @Nullable Object[] {
            event.round(),
            event.name(),
            blankIsMissing(event.country()),
            blankIsMissing(event.location()),
            event.date().map(Object::toString).orElse(null),
            event.format().name().toLowerCase(Locale.ROOT),
            blankIsMissing(event.officialName()),
            start(event).orElse(null),
            codes(event)
        };
    }

    private static Optional<Instant> start(Event event) {
        return event.sessions().stream().findFirst().flatMap(ScheduledSession::startsAt);
    }

    private static String codes(Event event) {
        return String.join(
                " ", event.sessions().stream().map(session -> session.kind().code()).toList());
    }

    private static @Nullable String blankIsMissing(String text) {
        return text.isBlank() ? null : text;
    }
}
