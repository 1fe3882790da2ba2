package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import org.apiguardian.api.API;

/**
 * Learns how far a run is; called on the threads that work.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@FunctionalInterface
public interface PipelineListener {
    /**
     * A step of a run.
     *
     * @param run the id of the run
     * @param task what is done
     * @param done how many units are done
     * @param total how many units there are
     * @param note the unit, or why it failed or waits
     * @since 1.0
     */
    record Progress(String run, PipelineTask task, int done, int total, String note) {}

    /** Learns of a step. */
    void progress(Progress progress);
}
