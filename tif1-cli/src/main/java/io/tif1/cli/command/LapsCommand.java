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

/** {@code tif1 laps}: laps of a session, all or selected. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "laps",
        description = "Show laps of a session, all or those that meet every option given.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 laps 2025 Australia R -d NOR,VER",
            "  tif1 laps 2025 Australia R -d NOR --lap 40-57 --quick",
            "  tif1 laps 2025 Australia R --format csv > laps.csv",
            "  tif1 laps 2025 Australia R -o laps.arrow"
        })
public final class LapsCommand implements Callable<Integer> {
    private static final TableLayout LAYOUT =
            TableLayout.of(
                    "Driver",
                    "LapNumber",
                    "LapTime",
                    "Sector1Time",
                    "Sector2Time",
                    "Sector3Time",
                    "Compound",
                    "TyreLife",
                    "Position",
                    "QualifyingSession",
                    "TrackStatus",
                    "Stint",
                    "Deleted",
                    "SpeedST",
                    "PitInTime",
                    "PitOutTime",
                    "Team");

    private final Invocation run;
    @Mixin private SessionCoordinates at = new SessionCoordinates();
    @Mixin private LapFilters filters = new LapFilters();

    /** Creates the command for one run. */
    public LapsCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withSession(
                at,
                session -> {
                    try (Frame frame = filters.of(session).frame()) {
                        run.print(frame, LAYOUT);
                    }
                });
    }
}
