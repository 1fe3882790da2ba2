package io.tif1.lake.run;

import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import io.tif1.api.StorageException;
import io.tif1.api.Tif1Exception;
import io.tif1.lake.metrics.Metric;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Does a unit, again and again if it fails for a while; safe for use by many threads. */
final class UnitRunner {
    /** How a unit ended, and why. */
    record Outcome(TaskState state, String error) {}

    private final RunContext context;
    private final Watchdog watchdog;
    private final MaintenanceGate gate;

    UnitRunner(RunContext context, Watchdog watchdog, MaintenanceGate gate) {
        this.context = context;
        this.watchdog = watchdog;
        this.gate = gate;
    }

    /**
     * Does a unit.
     *
     * @throws StorageException if the lake cannot be written, which ends the run
     */
    Outcome run(PipelineTask task, Unit unit) throws InterruptedException {
        int failed = 0;
        while (true) {
            long passes = gate.passes();
            try {
                boolean done = watchdog.within(context.options.taskTimeout(), unit.work());
                return new Outcome(done ? TaskState.SUCCESS : TaskState.SKIPPED, "");
            } catch (TimeoutException e) {
                return lost(task, unit, TaskState.TIMED_OUT, e);
            } catch (StorageException | InterruptedException e) {
                throw e;
            } catch (Exception e) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedException("the run was cancelled");
                }
                boolean waited = gate.isSign(e) && gate.pass(passes);
                if (!waited && (!mayRepeat(task, e) || failed++ >= retries())) {
                    return lost(task, unit, TaskState.FAILED, e);
                }
                repeat(task, unit, waited ? 0 : failed, e);
            }
        }
    }

    private int retries() {
        return context.options.retry().retries();
    }

    /** Bad rows stay bad; a bad answer may be better next time. */
    private static boolean mayRepeat(PipelineTask task, Exception failure) {
        if (task.pool() != PipelineTask.Pool.API) {
            return false;
        }
        if (failure instanceof NetworkException network) {
            int status = network.attempts().isEmpty() ? 0 : lastStatus(network);
            boolean refused = status >= 400 && status < 500 && status != 429;
            return network.isRetryable() && !refused;
        }
        return failure instanceof InvalidDataException;
    }

    private static int lastStatus(NetworkException failure) {
        return failure.attempts().get(failure.attempts().size() - 1).status();
    }

    private void repeat(PipelineTask task, Unit unit, int failed, Exception e)
            throws InterruptedException {
        context.metrics.count(Metric.TASK_RETRIES, task.label());
        Map<String, ?> facts =
                Map.of("task", task.label(), "unit", unit.name(), "repetition", failed);
        context.log.warn("trying again: " + e.getMessage(), facts, e);
        if (failed > 0) {
            context.options.pause().pause(context.options.retry().before(failed));
        }
    }

    private Outcome lost(PipelineTask task, Unit unit, TaskState state, Exception e) {
        String text =
                e instanceof Tif1Exception || e instanceof TimeoutException
                        ? String.valueOf(e.getMessage())
                        : e.toString();
        context.failures.add(unit.name() + ": " + text);
        Map<String, ?> facts = Map.of("task", task.label(), "unit", unit.name());
        context.log.error(state.label() + ": " + text, facts, e);
        return new Outcome(state, text);
    }
}
