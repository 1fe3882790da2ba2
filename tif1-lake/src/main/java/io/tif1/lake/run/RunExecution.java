package io.tif1.lake.run;

import io.tif1.ergast.EndpointCategory;
import io.tif1.ergast.ErgastClient;
import io.tif1.ergast.Partition;
import io.tif1.lake.bronze.BronzeIndex;
import io.tif1.lake.silver.SilverIndex;
import io.tif1.lake.silver.SilverLayer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Does the tasks of one run in order; for one thread. */
final class RunExecution {
    private final RunContext context;
    private final StageRunner stages;
    private final @Nullable ErgastClient client;
    private final Set<PipelineTask> wanted;
    private final Map<PipelineTask, TaskState> states = new EnumMap<>(PipelineTask.class);
    private BronzeIndex raw;

    RunExecution(
            RunContext context,
            StageRunner stages,
            @Nullable ErgastClient client,
            Set<PipelineTask> wanted) {
        this.context = context;
        this.stages = stages;
        this.client = client;
        this.wanted = wanted;
        this.raw = context.bronze.index();
    }

    Map<PipelineTask, TaskState> run() throws InterruptedException {
        if (client != null && context.request.mode() != PipelineMode.REPLAY) {
            extract(client);
        }
        transform();
        load();
        return states;
    }

    private void extract(ErgastClient source) throws InterruptedException {
        PartitionChoice choice =
                new PartitionChoice(
                        context.request,
                        source.endpoints(),
                        context.lake.clock(),
                        context.options.recheckDays());
        Predicate<Partition> again = choice.again();
        fetch(PipelineTask.EXTRACT_STATIC, source, choice.statics(), again);
        fetch(PipelineTask.EXTRACT_SEASON, source, choice.seasons(false), again);
        fetch(PipelineTask.EXTRACT_RACES, source, choice.seasons(true), again);
        raw = context.bronze.index();
        Predicate<Partition> chosen =
                p -> context.request.again() || context.request.mode() == PipelineMode.INCREMENTAL;
        fetch(
                PipelineTask.EXTRACT_RACE_DATA,
                source,
                choice.races(EndpointCategory.RACE, context.bronze, raw),
                chosen);
        fetch(
                PipelineTask.EXTRACT_STANDINGS,
                source,
                choice.races(EndpointCategory.STANDINGS, context.bronze, raw),
                chosen);
        if (context.fetched.get() > 0) {
            raw = context.bronze.index();
        }
    }

    private void fetch(
            PipelineTask task,
            ErgastClient source,
            List<Partition> partitions,
            Predicate<Partition> again)
            throws InterruptedException {
        if (!wanted.contains(task)) {
            return;
        }
        TaskState first = states.getOrDefault(PipelineTask.EXTRACT_STATIC, TaskState.SUCCESS);
        if (first.isGood()) {
            List<Unit> units = new Extraction(context, source, raw).units(partitions, again);
            states.put(task, stages.run(task, units, context.lake.parallelism()));
        } else {
            block(task);
        }
    }

    private void block(PipelineTask task) {
        states.put(task, TaskState.UPSTREAM_FAILED);
        stages.finish(task, TaskState.UPSTREAM_FAILED, 0, System.nanoTime());
    }

    private void transform() throws InterruptedException {
        PipelineTask task = PipelineTask.TRANSFORM_TO_SILVER;
        if (!wanted.contains(task)) {
            return;
        }
        SilverLayer layer = new SilverLayer(context.store);
        int threads = Math.min(context.lake.parallelism(), processors());
        try (Transformation transformation = new Transformation(context)) {
            SilverIndex known = layer.index();
            states.put(task, stages.run(task, transformation.units(raw, known), threads));
            transformation.compact(context.transformed.get() == 0 ? known : layer.index());
        }
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private void load() throws InterruptedException {
        try (WarehouseStage warehouse = new WarehouseStage(context)) {
            one(
                    PipelineTask.LOAD_TO_WAREHOUSE,
                    () -> warehouse.load(new SilverLayer(context.store).index()));
            one(PipelineTask.RUN_MODELS, warehouse::build);
            one(PipelineTask.RUN_TESTS, warehouse::test);
        }
    }

    /** Nothing is loaded unless all that was asked for is there. */
    private void one(PipelineTask task, Callable<Boolean> work) throws InterruptedException {
        if (!wanted.contains(task)) {
            return;
        }
        if (states.values().stream().allMatch(TaskState::isGood)) {
            states.put(task, stages.run(task, List.of(new Unit(task.label(), "", work)), 1));
        } else {
            block(task);
        }
    }
}
