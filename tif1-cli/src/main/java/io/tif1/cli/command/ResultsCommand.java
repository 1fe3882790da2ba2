package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.Frame;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.SessionCoordinates;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 results}: who came where. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "results",
        description = "Show the results of a session: positions, times, gaps, points.",
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 results 2025 Australia R", "  tif1 results 2026 Monaco Q --format csv"})
public final class ResultsCommand implements Callable<Integer> {
    private static final TableLayout LAYOUT =
            TableLayout.of(
                    "Position",
                    "Abbreviation",
                    "FullName",
                    "TeamName",
                    "Q1",
                    "Q2",
                    "Q3",
                    "Time",
                    "Status",
                    "Points",
                    "Laps",
                    "GridPosition");

    private final Invocation run;
    @Mixin private SessionCoordinates at = new SessionCoordinates();

    /** Creates the command for one run. */
    public ResultsCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withSession(
                at,
                session -> {
                    try (Frame frame = session.results().frame()) {
                        run.print(frame, LAYOUT);
                        warnOfOrder(frame);
                    }
                });
    }

    /** A list looks like a ranking, even where it is none. */
    private void warnOfOrder(Frame results) {
        Column position = results.column("Position");
        if (results.rows() > 0 && position.missingCount() == results.rows()) {
            run.warn(
                    "the order is no ranking: the archive tells no positions of this session,"
                            + " so drivers stand as it lists them");
        }
    }
}
