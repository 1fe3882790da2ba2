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

/** {@code tif1 weather}: temperatures, wind and rain. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "weather",
        description = "Show the weather during a session, about one sample a minute.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 weather 2026 Monaco Q",
            "  tif1 weather 2026 Monaco Q --format csv -o weather.csv"
        })
public final class WeatherCommand implements Callable<Integer> {
    private static final TableLayout LAYOUT = TableLayout.all();

    private final Invocation run;
    @Mixin private SessionCoordinates at = new SessionCoordinates();

    /** Creates the command for one run. */
    public WeatherCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withSession(
                at,
                session -> {
                    try (Frame frame = session.weather().frame()) {
                        run.print(frame, LAYOUT);
                    }
                });
    }
}
