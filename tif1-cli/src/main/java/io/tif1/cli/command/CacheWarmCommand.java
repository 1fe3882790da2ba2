package io.tif1.cli.command;

import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.NetworkException;
import io.tif1.api.Tif1;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.LoadOptions;
import io.tif1.api.model.ReportItem;
import io.tif1.api.model.ReportItem.State;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionReport;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.SessionFilter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tif1 cache warm}: loads sessions so that they are cached. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "warm",
        description = {
            "Load a session, all of an event or all of a season, so that they are cached.",
            "What is cached and fresh is not fetched again, unless --refresh is given.",
            "With --recent, the sessions that were used last are named by the cache itself."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 cache warm 2025 Australia R --telemetry all",
            "  tif1 cache warm 2025 Australia",
            "  tif1 cache warm 2025 --telemetry fastest_laps",
            "  tif1 cache warm --recent 10"
        })
public final class CacheWarmCommand implements Callable<Integer> {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Session", TEXT),
                    Field.of("Present", INT32),
                    Field.of("Stale", INT32),
                    Field.of("NotPublished", INT32),
                    Field.of("Failed", INT32));

    private final Invocation run;
    @Mixin private SessionFilter filter = new SessionFilter();

    @Option(
            names = "--telemetry",
            paramLabel = "WHICH",
            description = "${COMPLETION-CANDIDATES}; none unless given.")
    private LoadOptions.Scope telemetry = LoadOptions.Scope.NONE;

    @Option(
            names = "--recent",
            paramLabel = "COUNT",
            description = "So many sessions, the last used first, instead of naming any.")
    private int recent;

    @Spec private CommandSpec spec = CommandSpec.create();

    /** Creates the command for one run. */
    public CacheWarmCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withTif1(this::warm);
    }

    private void warm(Tif1 f1) throws IOException {
        LoadOptions options = LoadOptions.STANDARD.withTelemetry(telemetry);
        List<SessionReport> reports = f1.cache().warm(sessions(f1), options);
        run.print(
                new RowFrame(SCHEMA, reports.stream().map(CacheWarmCommand::row).toList()),
                TableLayout.all());
        requireSome(reports);
    }

    private List<SessionKey> sessions(Tif1 f1) {
        if (recent == 0) {
            return filter.sessions(f1);
        }
        if (recent < 0 || !filter.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--recent takes 1 or more, and no session beside it");
        }
        return f1.cache().recentSessions(recent);
    }

    /** Fails as the network did, if nothing at all could be loaded. */
    private static void requireSome(List<SessionReport> reports) {
        boolean nothing = reports.stream().allMatch(r -> count(r, State.PRESENT) == 0);
        if (nothing) {
            reports.stream()
                    .flatMap(report -> report.items().stream())
                    .map(ReportItem::failure)
                    .filter(NetworkException.class::isInstance)
                    .map(NetworkException.class::cast)
                    .findFirst()
                    .ifPresent(
                            failure -> {
                                throw failure;
                            });
        }
    }

    private static @Nullable Object[] row(SessionReport report) {
        return new @Nullable Object[] {
            report.session().toString(),
            count(report, State.PRESENT),
            count(report, State.STALE),
            count(report, State.NOT_PUBLISHED),
            count(report, State.FAILED)
        };
    }

    private static int count(SessionReport report, State state) {
        return report.in(state).size();
    }
}
