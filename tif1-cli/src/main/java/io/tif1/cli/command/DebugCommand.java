package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.SessionFilter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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

    @Mixin private SessionFilter at = new SessionFilter();

    /** Creates the command for one run. */
    public DebugCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        if (at.isPartial()) {
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
        return at.session(f1)
                .map(key -> new SessionProbe(f1.session(key), rows, false).run())
                .orElse(List.of());
    }
}
