package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * One numeric channel of telemetry; immutable.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Channel {
    /** Returns the number of samples. */
    int size();

    /** Returns whether a sample is missing; samples count from 0. */
    boolean isMissing(int sample);

    /** Returns a sample, or NaN if it is missing. */
    double at(int sample);

    /** Returns the largest sample, or NaN if there is none. */
    double max();

    /** Returns the smallest sample, or NaN if there is none. */
    double min();

    /** Returns the mean of the samples, or NaN if there is none. */
    double mean();

    /** Copies the samples; missing ones are NaN. */
    double[] toArray();
}
