package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * What a run did.
 *
 * @param run the run's id, which its batches and log lines have, too
 * @param tasks how each task ended
 * @param fetched how many partitions were fetched
 * @param transformed how many batches were transformed
 * @param files how many data files were written
 * @param loaded how many partitions went into the star schema
 * @param failures what did not work
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record RunResult(
        String run,
        Map<PipelineTask, TaskState> tasks,
        int fetched,
        int transformed,
        int files,
        int loaded,
        List<String> failures) {
    /** Copies the collections. */
    public RunResult {
        tasks = Map.copyOf(tasks);
        failures = List.copyOf(failures);
    }

    /** Returns whether every task is good. */
    public boolean isSuccess() {
        return tasks.values().stream().allMatch(TaskState::isGood);
    }

    /** Returns how a task ended; pending if it was not part of the run. */
    public TaskState state(PipelineTask task) {
        return tasks.getOrDefault(task, TaskState.PENDING);
    }
}
