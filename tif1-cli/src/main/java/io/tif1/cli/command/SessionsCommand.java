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
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tif1 sessions}: the sessions of an event. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "sessions",
        description = "List the sessions of an event with their start times; needs no network.",
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 sessions 2025 Australia", "  tif1 sessions 2025 24 --format json"})
public final class SessionsCommand implements Callable<Integer> {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("SessionNumber", INT32),
                    Field.of("SessionName", TEXT),
                    Field.of("SessionCode", TEXT),
                    Field.of("SessionDate", TEXT),
                    Field.of("SessionDateUtc", INSTANT),
                    Field.of("EventName", TEXT));
    private static final TableLayout LAYOUT =
            TableLayout.of(
                    "SessionNumber", "SessionName", "SessionCode", "SessionDate", "SessionDateUtc");

    private final Invocation run;

    @Parameters(index = "0", paramLabel = "SEASON", description = "The year.")
    private int season;

    @Parameters(
            index = "1",
            paramLabel = "EVENT",
            description = "A name, place, country or round: Australia, \"Monaco Grand Prix\", 24.")
    private String event = "";

    /** Creates the command for one run. */
    public SessionsCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withTif1(f1 -> run.print(rows(f1.calendar().event(season, event)), LAYOUT));
    }

    private static RowFrame rows(Event event) {
        return new RowFrame(
                SCHEMA,
                IntStream.range(0, event.sessions().size())
                        .mapToObj(place -> row(event, place))
                        .toList());
    }

    private static @Nullable Object[] row(Event event, int place) {
        List<ScheduledSession> sessions = event.sessions();
        ScheduledSession session = sessions.get(place);
        return new @Nullable Object[] {
            place + 1,
            session.kind().displayName(),
            session.kind().code(),
            session.localStart(event.zone()).map(Object::toString).orElse(null),
            session.start(),
            event.name()
        };
    }
}
