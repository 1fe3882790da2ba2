package io.tif1.cli.lake;

import io.tif1.cli.run.ExitCode;
import io.tif1.cli.run.Invocation;
import io.tif1.ergast.ErgastClient;
import io.tif1.lake.metrics.MetricsServer;
import io.tif1.lake.run.Configured;
import io.tif1.lake.run.PipelineMode;
import io.tif1.lake.run.PipelineRequest;
import io.tif1.lake.run.PipelineRunner;
import io.tif1.lake.run.PipelineTask;
import io.tif1.lake.run.RunResult;
import io.tif1.lake.run.TaskState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that run the pipeline, and the running itself. */
final class RunWork {
    @Mixin private LakePlace place = new LakePlace();
    @Mixin private SeasonOptions seasons = new SeasonOptions();

    @Option(
            names = "--replay-history",
            paramLabel = "DIR",
            description =
                    "Ask a server of the files in this folder (races.csv, results.csv and so on)"
                            + " instead of the public one.")
    private @Nullable Path history;

    @Option(names = "--dry-run", description = "Say what would be fetched, and fetch nothing.")
    private boolean dry;

    @Option(
            names = "--metrics",
            description = "Serve metrics on this machine while it runs; see tif1.metrics.port.")
    private boolean metrics;

    /** Runs tasks and returns the exit code. */
    int run(Invocation run, PipelineMode mode, Set<PipelineTask> tasks) throws IOException {
        try (HistorySource source = HistorySource.open(history)) {
            Configured configured = new Configured(place.settings(run, source.settings()));
            int season = LocalDate.ofInstant(run.clock().instant(), ZoneOffset.UTC).getYear();
            PipelineRequest request = seasons.request(mode, season, configured.planning());
            if (dry) {
                new PlanPrinter(run, configured).print(request);
                return ExitCode.OK;
            }
            return run(run, configured, request, whole(tasks));
        }
    }

    /** The load of the warehouse is one transaction, whichever of its tasks is named. */
    private static Set<PipelineTask> whole(Set<PipelineTask> tasks) {
        Set<PipelineTask> all = EnumSet.copyOf(tasks);
        if (PipelineTask.warehouse().stream().anyMatch(tasks::contains)) {
            all.addAll(PipelineTask.warehouse());
        }
        return all;
    }

    private int run(
            Invocation run, Configured configured, PipelineRequest request, Set<PipelineTask> tasks)
            throws IOException {
        RunProgress progress = new RunProgress(run);
        PipelineRunner runner = runner(run, configured, request, progress);
        try (Exposition exposition = Exposition.of(metrics, configured, runner)) {
            run.note(exposition.text());
            RunResult result = runner.run(request, tasks);
            progress.end();
            new ResultPrinter(run).print(result);
            return code(result);
        } finally {
            progress.end();
        }
    }

    private static PipelineRunner runner(
            Invocation run, Configured configured, PipelineRequest request, RunProgress progress) {
        boolean offline = request.mode() == PipelineMode.REPLAY;
        return PipelineRunner.of(
                configured.lake(run.clock()),
                configured.pipeline(),
                offline ? null : new ErgastClient(configured.source()),
                progress);
    }

    private static int code(RunResult result) {
        if (result.isSuccess()) {
            return ExitCode.OK;
        }
        boolean fetched =
                result.tasks().entrySet().stream()
                        .filter(task -> task.getKey().pool() == PipelineTask.Pool.API)
                        .map(java.util.Map.Entry::getValue)
                        .allMatch(TaskState::isGood);
        return fetched ? ExitCode.INVALID_DATA : ExitCode.NETWORK;
    }

    /** Metrics on a port, where asked for. */
    private record Exposition(@Nullable MetricsServer server) implements AutoCloseable {
        static Exposition of(boolean wanted, Configured configured, PipelineRunner runner) {
            return new Exposition(
                    wanted
                            ? MetricsServer.start(
                                    configured.metricsPort(),
                                    () -> runner.metrics().text(),
                                    () -> true)
                            : null);
        }

        String text() {
            return server == null ? "" : "metrics are on " + server.uri();
        }

        @Override
        public void close() {
            if (server != null) {
                server.close();
            }
        }
    }
}
