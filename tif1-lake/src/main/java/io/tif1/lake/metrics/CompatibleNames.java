package io.tif1.lake.metrics;

import java.util.Map;

/** Names that dashboards of stacks with Airflow, MinIO and ClickHouse know. */
final class CompatibleNames {
    static final Map<Metric, String> ALIASES =
            new java.util.EnumMap<>(
                    Map.of(
                            Metric.RUNS, "airflow_dag_status",
                            Metric.TASK_DURATION, "airflow_task_duration_seconds",
                            Metric.STORAGE_REQUESTS, "minio_s3_requests_total",
                            Metric.QUERY_DURATION, "clickhouse_query_duration_seconds"));

    private CompatibleNames() {}
}
