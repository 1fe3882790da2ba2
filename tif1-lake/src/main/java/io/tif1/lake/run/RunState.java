package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What is written down about a run.
 *
 * @param run its id
 * @param request what it was asked to do, in one line
 * @param status {@code running}, {@code success}, {@code failed} or {@code cancelled}; a run that
 *     was killed is {@code running} for ever, until it is resumed
 * @param begun when
 * @param ended when, or null
 * @param tasks the state of each task that was begun
 * @param units how many units of each task are done
 * @param failures what did not work
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record RunState(
        String run,
        String request,
        String status,
        Instant begun,
        @Nullable Instant ended,
        Map<PipelineTask, TaskState> tasks,
        Map<PipelineTask, Integer> units,
        List<String> failures) {
    /** Copies the collections. */
    public RunState {
        tasks = Map.copyOf(tasks);
        units = Map.copyOf(units);
        failures = List.copyOf(failures);
    }

    /** Returns whether the run has not ended in success, so that it may be resumed. */
    public boolean isUnfinished() {
        return !status.equals("success");
    }
}
