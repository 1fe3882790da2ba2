package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.NetworkException;
import io.tif1.api.StorageException;
import io.tif1.ergast.ErgastClient;
import io.tif1.ergast.Partition;
import io.tif1.ergast.RequestListener;
import io.tif1.lake.LakeOptions;
import io.tif1.lake.metrics.Metric;
import io.tif1.lake.metrics.MetricsFile;
import io.tif1.lake.metrics.MetricsRegistry;
import io.tif1.lake.state.LakeLock;
import io.tif1.lake.state.RunIds;
import io.tif1.lake.store.LocalLakeStore;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Runs the pipeline on a lake: the tasks of {@link PipelineTask} in order. One run at a time has
 * the lake; a second one is refused. What a run that was interrupted has done is not done again.
 *
 * <p>Not for use by several threads at once.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class PipelineRunner {
    private final RunContext.Setting setting;
    private final @Nullable ErgastClient client;

    private PipelineRunner(RunContext.Setting setting, @Nullable ErgastClient client) {
        this.setting = setting;
        this.client = client;
    }

    /**
     * Prepares runs.
     *
     * @param client the source; null for runs that need none
     * @param listener learns how far a run is
     */
    public static PipelineRunner of(
            LakeOptions lake,
            PipelineOptions options,
            @Nullable ErgastClient client,
            PipelineListener listener) {
        MetricsRegistry metrics =
                new MetricsFile(lake.root().resolve("_state/metrics.prom")).load();
        return new PipelineRunner(new RunContext.Setting(lake, options, metrics, listener), client);
    }

    /** Returns what runs count and measure; kept in {@code _state/metrics.prom}, too. */
    public MetricsRegistry metrics() {
        return setting.metrics();
    }

    /**
     * Runs all tasks.
     *
     * @throws io.tif1.api.StorageException if another writer has the lake, or it cannot be written
     * @throws NetworkException if the run was cancelled by an interrupt
     */
    public RunResult run(PipelineRequest request) {
        return run(request, EnumSet.allOf(PipelineTask.class));
    }

    /**
     * Runs some tasks.
     *
     * @throws io.tif1.api.StorageException if another writer has the lake, or it cannot be written
     * @throws NetworkException if the run was cancelled by an interrupt
     */
    public RunResult run(PipelineRequest request, Set<PipelineTask> tasks) {
        boolean extracts = tasks.stream().anyMatch(t -> t.pool() == PipelineTask.Pool.API);
        if (client == null && extracts && request.mode() != PipelineMode.REPLAY) {
            throw new IllegalStateException("a run that fetches needs a client");
        }
        LakeOptions lake = setting.lake();
        try (LakeLock lock = LakeLock.take(lake.root().resolve("_state"))) {
            LocalLakeStore store = LocalLakeStore.open(lake.root());
            store.removeLeftovers();
            RunContext context = new RunContext(id(request, store), request, store, setting);
            return run(context, tasks);
        }
    }

    /** A run that did not end well goes on under its id; one that keeps up to date, for a day. */
    private String id(PipelineRequest request, LocalLakeStore store) {
        LakeOptions lake = setting.lake();
        LocalDate today = LocalDate.ofInstant(lake.clock().instant(), ZoneOffset.UTC);
        return new RunHistory(lake.root())
                .unfinished(request)
                .filter(
                        run ->
                                request.mode() == PipelineMode.BACKFILL && !request.again()
                                        || LocalDate.ofInstant(run.begun(), ZoneOffset.UTC)
                                                .equals(today))
                .map(RunState::run)
                .orElseGet(() -> RunIds.claim(store, lake.clock()));
    }

    private RunResult run(RunContext context, Set<PipelineTask> tasks) {
        context.journal.begin(context.request);
        context.log.info("run begins", Map.of("request", context.request.key()));
        String status = "failed";
        try {
            RunResult result = execute(context, tasks);
            status = result.isSuccess() ? "success" : "failed";
            return result;
        } catch (InterruptedException e) {
            status = "cancelled";
            Thread.currentThread().interrupt();
            throw new NetworkException(
                    NetworkException.Kind.CANCELLED,
                    "the run was cancelled; the same request goes on with it",
                    List.of(),
                    e);
        } finally {
            end(context, status);
        }
    }

    private RunResult execute(RunContext context, Set<PipelineTask> tasks)
            throws InterruptedException {
        MaintenanceGate gate =
                new MaintenanceGate(
                        setting.options(),
                        this::answers,
                        note -> context.log.warn(note, Map.of(), null));
        RequestListener requests = new RequestNotes(context, gate);
        if (client != null) {
            client.addListener(requests);
        }
        try (Watchdog watchdog = new Watchdog()) {
            StageRunner stages = new StageRunner(context, new UnitRunner(context, watchdog, gate));
            return result(context, new RunExecution(context, stages, client, tasks).run());
        } finally {
            if (client != null) {
                client.removeListener(requests);
            }
        }
    }

    private boolean answers() {
        return client != null && client.page(Partition.all("seasons"), 1, 0).header().total() >= 0;
    }

    private static RunResult result(RunContext context, Map<PipelineTask, TaskState> states) {
        return new RunResult(
                context.run,
                states,
                context.fetched.get(),
                context.transformed.get(),
                context.files.get(),
                context.loaded.get(),
                context.failures);
    }

    /** What cannot be written down any more, such as on a full disk, hides no failure. */
    private void end(RunContext context, String status) {
        context.metrics.count(Metric.RUNS, context.request.mode().label(), status);
        if (client != null) {
            context.metrics.set(Metric.RATE_LIMIT, client.budget().remainingInSecond(), "second");
            context.metrics.set(Metric.RATE_LIMIT, client.budget().remainingInHour(), "hour");
        }
        try {
            new LayerSizes(context).measure();
            context.journal.end(status);
            context.log.info("run ends", Map.of("status", status));
            new MetricsFile(setting.lake().root().resolve("_state/metrics.prom"))
                    .save(context.metrics, setting.options().compatibleNames());
        } catch (StorageException e) {
            System.getLogger(PipelineRunner.class.getName())
                    .log(System.Logger.Level.ERROR, "cannot write down how the run ended", e);
        }
    }
}
