package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The tasks of the pipeline. Each needs the one before it.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public enum PipelineTask {
    /** Fetches what covers all seasons. */
    EXTRACT_STATIC(Pool.API),
    /** Fetches the drivers and constructors of seasons. */
    EXTRACT_SEASON(Pool.API),
    /** Fetches the calendars of seasons. */
    EXTRACT_RACES(Pool.API),
    /** Fetches results, qualifying, sprints, pit stops and laps. */
    EXTRACT_RACE_DATA(Pool.API),
    /** Fetches standings. */
    EXTRACT_STANDINGS(Pool.API),
    /** Makes typed files of raw pages, and compacts them. */
    TRANSFORM_TO_SILVER(Pool.CPU),
    /** Begins the load of what has changed. */
    LOAD_TO_WAREHOUSE(Pool.WAREHOUSE),
    /** Builds dimensions, facts and aggregates. */
    RUN_MODELS(Pool.WAREHOUSE),
    /** Tests the data, and commits the load if they are good. */
    RUN_TESTS(Pool.WAREHOUSE);

    /** What a task needs most, and shares with others. */
    public enum Pool {
        /** Requests to the source. */
        API,
        /** Processors. */
        CPU,
        /** The one connection to the star schema. */
        WAREHOUSE
    }

    private final Pool pool;

    PipelineTask(Pool pool) {
        this.pool = pool;
    }

    /** Returns what the task's units compete for. */
    public Pool pool() {
        return pool;
    }

    /** Returns the task that has to be good before this one begins; none for the first. */
    public Optional<PipelineTask> upstream() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** Returns the tasks that load the star schema, which count together or not at all. */
    public static List<PipelineTask> warehouse() {
        return List.of(LOAD_TO_WAREHOUSE, RUN_MODELS, RUN_TESTS);
    }

    /** Returns the name in files, metrics and exports, such as {@code extract_static}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
