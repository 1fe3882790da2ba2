package io.tif1.lake.run;

import io.tif1.api.StorageException;
import io.tif1.api.Tif1Exception;
import io.tif1.lake.metrics.Metric;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does the units of tasks, a bounded number at a time: workers take the next unit when they are
 * done with one, so that no more is in flight than there are workers.
 */
final class StageRunner {
    private final RunContext context;
    private final UnitRunner runner;

    /** Chains in which a unit has failed. */
    private final Set<String> broken = ConcurrentHashMap.newKeySet();

    StageRunner(RunContext context, UnitRunner runner) {
        this.context = context;
        this.runner = runner;
    }

    /** The units of a task while they are done. */
    private final class Stage {
        final PipelineTask task;
        final Queue<Unit> waiting;
        final int total;
        final AtomicInteger done = new AtomicInteger();
        final Map<TaskState, Integer> states = new EnumMap<>(TaskState.class);

        Stage(PipelineTask task, List<Unit> units) {
            this.task = task;
            this.waiting = new ConcurrentLinkedQueue<>(units);
            this.total = units.size();
        }

        Void work() throws InterruptedException {
            for (Unit unit = waiting.poll(); unit != null; unit = waiting.poll()) {
                boolean blocked = broken.contains(unit.chain());
                UnitRunner.Outcome outcome =
                        blocked
                                ? new UnitRunner.Outcome(TaskState.UPSTREAM_FAILED, "")
                                : runner.run(task, unit);
                note(unit, outcome);
            }
            return null;
        }

        void note(Unit unit, UnitRunner.Outcome outcome) {
            TaskState state = outcome.state();
            if (!state.isGood() && !unit.chain().isEmpty()) {
                broken.add(unit.chain());
            }
            synchronized (states) {
                states.merge(state, 1, Integer::sum);
            }
            if (state != TaskState.SKIPPED) {
                context.journal.unit(task, unit.name(), state, outcome.error());
            }
            String note = outcome.error().isEmpty() ? unit.name() : outcome.error();
            context.progress(task, done.incrementAndGet(), total, note);
        }

        TaskState state() {
            for (TaskState bad :
                    List.of(TaskState.TIMED_OUT, TaskState.FAILED, TaskState.UPSTREAM_FAILED)) {
                if (states.containsKey(bad)) {
                    return bad;
                }
            }
            boolean any = states.containsKey(TaskState.SUCCESS);
            return any ? TaskState.SUCCESS : TaskState.SKIPPED;
        }
    }

    /**
     * Does units and returns what became of the task.
     *
     * @throws StorageException if the lake cannot be written
     */
    TaskState run(PipelineTask task, List<Unit> units, int threads) throws InterruptedException {
        long start = System.nanoTime();
        Stage stage = new Stage(task, units);
        context.progress(task, 0, units.size(), "");
        work(stage, Math.max(1, Math.min(threads, units.size())));
        finish(task, stage.state(), units.size(), start);
        return stage.state();
    }

    private void work(Stage stage, int threads) throws InterruptedException {
        ExecutorService pool =
                Executors.newFixedThreadPool(
                        threads,
                        work -> {
                            Thread thread = new Thread(work, "tif1-" + stage.task.label());
                            thread.setDaemon(true);
                            return thread;
                        });
        try {
            List<Future<Void>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(stage::work));
            }
            for (Future<Void> worker : workers) {
                worker.get();
            }
        } catch (ExecutionException e) {
            throw cause(stage.task, e);
        } finally {
            stage.waiting.clear();
            pool.shutdownNow();
            pool.awaitTermination(1, java.util.concurrent.TimeUnit.MINUTES);
        }
    }

    private static Tif1Exception cause(PipelineTask task, ExecutionException e)
            throws InterruptedException {
        if (e.getCause() instanceof InterruptedException) {
            throw new InterruptedException("interrupted during " + task.label());
        }
        return e.getCause() instanceof Tif1Exception known
                ? known
                : new StorageException(task.label() + " failed: " + e.getCause(), e);
    }

    /** Writes down how a task ended. */
    void finish(PipelineTask task, TaskState state, int units, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        context.journal.task(task, state, units, seconds);
        String dag = context.request.mode().label();
        context.metrics.observe(Metric.TASK_DURATION, seconds, dag, task.label(), state.label());
        context.metrics.set(Metric.STAGE_DURATION, seconds, task.label());
        context.log.info(
                "task " + state.label(),
                Map.of("task", task.label(), "units", units, "ms", Math.round(seconds * 1000)));
    }
}
