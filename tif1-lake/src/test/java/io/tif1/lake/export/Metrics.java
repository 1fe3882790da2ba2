package io.tif1.lake.export;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metrics there are, and those that an expression names. */
final class Metrics {
    static final Set<String> KNOWN =
            Set.of(
                    "tif1_pipeline_runs_total",
                    "tif1_task_duration_seconds",
                    "tif1_task_retries_total",
                    "api_rate_limit_remaining",
                    "tif1_api_requests_total",
                    "tif1_api_request_duration_seconds",
                    "tif1_storage_requests_total",
                    "tif1_storage_bytes_total",
                    "tif1_layer_bytes",
                    "tif1_layer_files",
                    "tif1_rows_total",
                    "tif1_schema_drift_total",
                    "tif1_query_duration_seconds",
                    "tif1_ingest_rows_total",
                    "tif1_ingest_bytes_total",
                    "tif1_ingest_rows_per_second",
                    "tif1_sender_pool_in_use",
                    "tif1_sender_flush_duration_seconds",
                    "tif1_validation_duration_seconds",
                    "tif1_validation_gaps",
                    "tif1_validation_quality_score",
                    "tif1_cache_requests_total",
                    "tif1_buffer_bytes",
                    "tif1_stage_peak_memory_bytes",
                    "tif1_stage_duration_seconds",
                    "tif1_data_freshness_seconds");
    private static final Pattern NAME = Pattern.compile("\\b(?:tif1|api)_[a-z0-9_]+");

    private Metrics() {}

    /** Returns the metrics in an expression; parts of a histogram count as the histogram. */
    static Set<String> in(String expression) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(expression);
        while (matcher.find()) {
            String name = matcher.group();
            String base = name.replaceFirst("_(bucket|count|sum)$", "");
            names.add(KNOWN.contains(base) ? base : name);
        }
        return names;
    }
}
