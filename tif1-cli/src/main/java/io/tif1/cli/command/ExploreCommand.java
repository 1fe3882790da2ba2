package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.cli.explore.Exploration;
import io.tif1.cli.explore.Start;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tif1 explore}: look around by keyboard. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "explore",
        description = {
            "Look around by keyboard: seasons, events, sessions, laps, and telemetry as charts.",
            "Arrow keys (or h, j, k, l) move, Enter opens, Escape goes back, q quits."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 explore",
            "  tif1 explore 2025 Monaco Q",
            "  tif1 explore 2025 Sample R --source sample"
        })
public final class ExploreCommand implements Callable<Integer> {
    private final Invocation run;
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "SEASON", description = "The year.")
    private @Nullable Integer season;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "EVENT",
            description = "A name, place, country or round.")
    private @Nullable String event;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "SESSION",
            description = "A code, full name, or number.")
    private @Nullable String session;

    /** Creates the command for one run. */
    public ExploreCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        if (!run.terminal().screen().outIsTerminal()) {
            throw noTerminal();
        }
        return run.withWholeScreen(this::explore);
    }

    private void explore(Tif1 f1) throws IOException {
        Exploration exploration = new Exploration(f1, new Start(season, event, session));
        if (!exploration.onSystemTerminal()) {
            throw noTerminal();
        }
    }

    private ParameterException noTerminal() {
        return new ParameterException(
                spec.commandLine(),
                "explore needs a terminal; run it in one, or use 'tif1 events', 'tif1 laps' and"
                        + " 'tif1 telemetry', which print anywhere");
    }
}
