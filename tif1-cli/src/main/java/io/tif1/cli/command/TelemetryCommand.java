package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Frame;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.LapChoice;
import io.tif1.cli.run.SessionCoordinates;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tif1 telemetry}: the samples of one lap. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "telemetry",
        description = "Show speed, position and controls during one lap.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 telemetry 2025 Australia R NOR fastest",
            "  tif1 telemetry 2025 Australia R NOR 43 --format arrow -o nor.arrow",
            "  tif1 telemetry 2025 Australia R VER 43 --columns Distance,Speed --format csv"
        })
public final class TelemetryCommand implements Callable<Integer> {
    private static final TableLayout LAYOUT =
            TableLayout.of(
                    "Time",
                    "Distance",
                    "Speed",
                    "nGear",
                    "RPM",
                    "Throttle",
                    "Brake",
                    "DRS",
                    "X",
                    "Y",
                    "Z",
                    "DriverAhead",
                    "DistanceToDriverAhead",
                    "RelativeDistance");

    private final Invocation run;
    @Mixin private SessionCoordinates at = new SessionCoordinates();

    @Parameters(index = "3", paramLabel = "DRV", description = "A code, car number or name.")
    private String driver = "";

    @Parameters(
            index = "4",
            paramLabel = "LAP",
            converter = LapChoice.Converter.class,
            description = "A lap number, or fastest.")
    private LapChoice lap = LapChoice.FASTEST;

    /** Creates the command for one run. */
    public TelemetryCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withSession(
                at,
                session -> {
                    try (Frame frame = telemetry(session).frame()) {
                        run.print(frame, LAYOUT);
                    }
                });
    }

    private Telemetry telemetry(Session session) {
        if (!lap.isFastest()) {
            return session.telemetry(driver, lap.number());
        }
        return lap.of(session, driver).telemetry();
    }
}
