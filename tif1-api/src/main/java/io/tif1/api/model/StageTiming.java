package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * How long one stage of the pipeline took in total.
 *
 * @param stage the stage, in the order of the pipeline
 * @param count how often it ran
 * @param nanos the summed time in nanoseconds; stages of parallel work add up to more than the wall
 *     clock shows
 * @param bytes how many bytes went through, 0 where that means nothing
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record StageTiming(Stage stage, long count, long nanos, long bytes) {
    /** The stages a datum goes through. */
    public enum Stage {
        /** Routing a call to what it needs. */
        REQUEST,
        /** Asking the cache tiers. */
        LOOKUP,
        /** Getting files from a source, waiting included. */
        FETCH,
        /** Turning bytes into columns. */
        DECODE,
        /** Checking and naming columns. */
        VALIDATE,
        /** Deriving columns. */
        ENRICH,
        /** Writing to the cache tiers. */
        STORE,
        /** Building the frame of a backend. */
        FRAME
    }

    /** Returns the summed time in milliseconds. */
    public double millis() {
        return nanos / 1e6;
    }
}
