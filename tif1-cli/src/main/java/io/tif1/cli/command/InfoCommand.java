package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.SessionCoordinates;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 info}: what a session consists of. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "info",
        description = {
            "Report on a session: when and where it was, what happened, what there is of it, what"
                    + " is",
            "missing, and how good it is."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 info 2025 Australia R", "  tif1 info 2026 Monaco Q --format json"})
public final class InfoCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private SessionCoordinates at = new SessionCoordinates();

    /** Creates the command for one run. */
    public InfoCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withSession(at, this::report);
    }

    private void report(Tif1 f1, Session session) throws IOException {
        DebugRows files = new DebugRows();
        List<RuntimeException> failures = new SessionProbe(session, files, true).run();
        DebugRows rows = new DebugRows();
        SessionSummary summary = new SessionSummary(rows);
        summary.addEvent(f1.calendar(), session.key());
        if (failures.isEmpty()) {
            summary.addSession(session);
        }
        rows.addAll(files);
        run.print(new RowFrame(DebugRows.SCHEMA, rows.rows()), DebugRows.LAYOUT);
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }
}
