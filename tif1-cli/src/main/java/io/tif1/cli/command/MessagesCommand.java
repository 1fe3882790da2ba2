package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Frame;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.SessionCoordinates;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 messages}: what race control said. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "messages",
        description = "Show the messages of race control.",
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 messages 2026 Monaco R", "  tif1 messages 2026 Monaco R --format ndjson"})
public final class MessagesCommand implements Callable<Integer> {
    private static final TableLayout LAYOUT =
            TableLayout.of(
                            "Time",
                            "Lap",
                            "Message",
                            "Category",
                            "Flag",
                            "Driver",
                            "Status",
                            "Scope",
                            "Sector")
                    .cutting("Message");

    private final Invocation run;
    @Mixin private SessionCoordinates at = new SessionCoordinates();

    /** Creates the command for one run. */
    public MessagesCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withSession(
                at,
                session -> {
                    try (Frame frame = session.raceControl().frame()) {
                        run.print(frame, LAYOUT);
                    }
                });
    }
}
