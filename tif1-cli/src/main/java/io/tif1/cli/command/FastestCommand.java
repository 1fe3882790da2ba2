package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.cli.render.FastestTable;
import io.tif1.cli.run.DriverOption;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.SessionCoordinates;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 fastest}: the fastest lap of each driver. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "fastest",
        description = "Show the fastest lap of each driver, the fastest first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 fastest 2025 Australia R",
            "  tif1 fastest 2025 Australia R -d NOR,VER --format json",
            "  tif1 fastest 2025 Sample R --source sample"
        })
public final class FastestCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private SessionCoordinates at = new SessionCoordinates();
    @Mixin private DriverOption drivers = new DriverOption();

    /** Creates the command for one run. */
    public FastestCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withSession(
                at,
                session -> {
                    try (Frame frame = fastest(session).frame()) {
                        run.print(frame, FastestTable::of);
                    }
                });
    }

    private Laps fastest(Session session) {
        String[] codes = drivers.codes(session);
        Laps laps = codes.length == 0 ? session.laps() : session.laps().driver(codes);
        Laps fastest = laps.fastestPerDriver();
        if (fastest.isEmpty()) {
            throw new DataNotFoundException(
                    "no timed lap%s in %s; 'tif1 laps' shows what there is"
                            .formatted(
                                    codes.length == 0 ? "" : " of " + String.join(", ", codes),
                                    session.key()),
                    List.of());
        }
        return fastest;
    }
}
