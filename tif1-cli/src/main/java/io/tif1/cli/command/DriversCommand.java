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

/** {@code tif1 drivers}: who took part. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "drivers",
        description = "List the drivers of a session.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 drivers 2025 Australia R",
            "  tif1 drivers 2025 Australia R --format csv"
        })
public final class DriversCommand implements Callable<Integer> {
    private static final TableLayout LAYOUT =
            TableLayout.of("Driver", "DriverNumber", "FirstName", "LastName", "Team", "TeamColor")
                    .cutting("Team");

    private final Invocation run;
    @Mixin private SessionCoordinates at = new SessionCoordinates();

    /** Creates the command for one run. */
    public DriversCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withSession(
                at,
                session -> {
                    try (Frame frame = session.drivers().frame()) {
                        run.print(frame, LAYOUT);
                    }
                });
    }
}
