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

/** {@code tif1 corners}: where the corners are. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "corners",
        description = "Show the corners of a session's circuit.",
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 corners 2026 Monaco R", "  tif1 corners 2026 Monaco R --format json"})
public final class CornersCommand implements Callable<Integer> {
    private static final TableLayout LAYOUT = TableLayout.all();

    private final Invocation run;
    @Mixin private SessionCoordinates at = new SessionCoordinates();

    /** Creates the command for one run. */
    public CornersCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withSession(
                at,
                session -> {
                    try (Frame frame = session.circuit().frame()) {
                        run.print(frame, LAYOUT);
                    }
                });
    }
}
