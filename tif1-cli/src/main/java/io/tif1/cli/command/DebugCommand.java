package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tif1 debug}: what a bug report needs. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "debug",
        description = {
            "Show versions, plugins, caches and sources, for a bug report.",
            "With a session, also load it and show each file: from where, or why not."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 debug", "  tif1 debug 2025 Australia R --source ~/f1"})
public final class DebugCommand implements Callable<Integer> {
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
    public DebugCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        if (season != null && session == null) {
            throw new ParameterException(
                    spec.commandLine(), "name all of SEASON, EVENT and SESSION, or none");
        }
        return run.withTif1(this::report);
    }

    private void report(Tif1 f1) throws IOException {
        DebugRows rows = new DebugRows();
        rows.addEnvironment();
        rows.addSources(run.options().sources());
        rows.addPlugins(f1.plugins());
        rows.addCaches(f1.caches());
        List<RuntimeException> failures = addSession(f1, rows);
        run.print(new RowFrame(DebugRows.SCHEMA, rows.rows()), DebugRows.LAYOUT);
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private List<RuntimeException> addSession(Tif1 f1, DebugRows rows) {
        if (season == null || event == null || session == null) {
            return List.of();
        }
        Session asked = f1.session(season, event, session);
        return new SessionProbe(asked, rows, false).run();
    }
}
