package io.tif1.lake.metrics;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * The metrics of the pipeline, with the names and labels that dashboards and alerts rely on.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public enum Metric {
    /** Finished runs. */
    RUNS("tif1_pipeline_runs_total", Type.COUNTER, "Finished runs.", "dag", "status"),
    /** How long tasks took. */
    TASK_DURATION(
            "tif1_task_duration_seconds",
            Type.HISTOGRAM,
            "How long tasks took.",
            "dag",
            "task",
            "status"),
    /** Repetitions of failed units. */
    TASK_RETRIES("tif1_task_retries_total", Type.COUNTER, "Repetitions of failed units.", "task"),
    /** Requests the source still allows. */
    RATE_LIMIT(
            "api_rate_limit_remaining",
            Type.GAUGE,
            "Requests that the window has room for.",
            "window"),
    /** Requests to the source. */
    API_REQUESTS(
            "tif1_api_requests_total", Type.COUNTER, "Requests to the source.", "endpoint", "code"),
    /** How long the source took. */
    API_DURATION(
            "tif1_api_request_duration_seconds",
            Type.HISTOGRAM,
            "How long answers took.",
            "endpoint",
            "code"),
    /** Reads, writes and listings of the lake's files. */
    STORAGE_REQUESTS(
            "tif1_storage_requests_total",
            Type.COUNTER,
            "Requests to the storage of the lake.",
            "layer",
            "op"),
    /** Bytes read and written. */
    STORAGE_BYTES(
            "tif1_storage_bytes_total", Type.COUNTER, "Bytes read and written.", "layer", "op"),
    /** The size of a layer. */
    LAYER_BYTES("tif1_layer_bytes", Type.GAUGE, "Size of a layer.", "layer", "endpoint"),
    /** The number of files of a layer. */
    LAYER_FILES("tif1_layer_files", Type.GAUGE, "Files of a layer.", "layer", "endpoint"),
    /** Rows by what became of them. */
    ROWS(
            "tif1_rows_total",
            Type.COUNTER,
            "Rows by what became of them.",
            "layer",
            "endpoint",
            "outcome"),
    /** Differences of pages from the declaration. */
    SCHEMA_DRIFT(
            "tif1_schema_drift_total",
            Type.COUNTER,
            "Differences of pages from the declaration.",
            "endpoint",
            "kind"),
    /** How long queries took. */
    QUERY_DURATION(
            "tif1_query_duration_seconds",
            Type.HISTOGRAM,
            "How long queries took.",
            "engine",
            "query"),
    /** How long the last run of a stage took. */
    STAGE_DURATION(
            "tif1_stage_duration_seconds", Type.GAUGE, "How long the last stage took.", "stage"),
    /** The age of the newest data. */
    FRESHNESS(
            "tif1_data_freshness_seconds",
            Type.GAUGE,
            "Time since the newest batch was fetched.",
            "endpoint");

    /** What a metric is. */
    public enum Type {
        /** Only rises. */
        COUNTER,
        /** Rises and falls. */
        GAUGE,
        /** Counts values by size. */
        HISTOGRAM
    }

    private final String id;
    private final Type type;
    private final String help;
    private final List<String> labels;

    Metric(String id, Type type, String help, String... labels) {
        this.id = id;
        this.type = type;
        this.help = help;
        this.labels = List.of(labels);
    }

    /** Returns the name that Prometheus knows. */
    public String id() {
        return id;
    }

    /** Returns what the metric is. */
    public Type type() {
        return type;
    }

    /** Returns what it means. */
    public String help() {
        return help;
    }

    /** Returns the names of its labels, in the order of values. */
    public List<String> labels() {
        return labels;
    }

    String typeName() {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
