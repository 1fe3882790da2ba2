package io.tif1.lake.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsRegistryTest {
    @TempDir Path folder;

    @Test
    void countsOverRestarts() {
        MetricsFile file = new MetricsFile(folder.resolve("state/metrics.prom"));
        file.save(filled(), true);
        MetricsRegistry again = file.load();
        fill(again);

        assertThat(again.value(Metric.RUNS, "backfill", "success")).isEqualTo(2);
        assertThat(again.value(Metric.API_DURATION, "results", "200")).isEqualTo(6);
        assertThat(again.value(Metric.RATE_LIMIT, "hour")).isEqualTo(499);
        assertThat(again.text())
                .contains(
                        "tif1_api_request_duration_seconds_bucket{endpoint=\"results\",code=\"200\",le=\"0.1\"}"
                            + " 2")
                .contains("le=\"+Inf\"} 6")
                .doesNotContain("airflow");
    }

    @Test
    void escapesWhatLabelsSay() {
        MetricsRegistry metrics = new MetricsRegistry();
        metrics.count(Metric.TASK_RETRIES, "a \"b\" \\ \n c");

        assertThat(metrics.text()).contains("{task=\"a \\\"b\\\" \\\\ \\n c\"} 1");
    }

    @Test
    void refusesOtherLabels() {
        assertThatThrownBy(() -> new MetricsRegistry().count(Metric.RUNS, "backfill"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tif1_pipeline_runs_total");
    }

    @Test
    void isWhatPrometheusReads() throws Exception {
        assumeTrue(installed("promtool"), "promtool is not installed");

        assertThat(promtool(filled().text(false))).isEmpty();
    }

    @Test
    void servesTextOnTheLoopbackAddress() throws Exception {
        AtomicBoolean ready = new AtomicBoolean();
        try (MetricsServer server = MetricsServer.start(0, () -> filled().text(true), ready::get)) {
            assertThat(get(server, "/metrics").body())
                    .contains("airflow_task_duration_seconds_sum");
            assertThat(get(server, "/healthz").statusCode()).isEqualTo(200);
            assertThat(get(server, "/readyz").statusCode()).isEqualTo(503);
            ready.set(true);
            assertThat(get(server, "/readyz").statusCode()).isEqualTo(200);
            assertThat(get(server, "/etc/passwd").statusCode()).isEqualTo(404);
            assertThat(server.uri().getHost()).isEqualTo("127.0.0.1");
        }
    }

    private static HttpResponse<String> get(MetricsServer server, String path) throws Exception {
        URI uri = server.uri().resolve(path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static MetricsRegistry filled() {
        MetricsRegistry metrics = new MetricsRegistry();
        fill(metrics);
        return metrics;
    }

    /** Something of every metric. */
    private static void fill(MetricsRegistry metrics) {
        metrics.count(Metric.RUNS, "backfill", "success");
        metrics.observe(Metric.TASK_DURATION, 3, "backfill", "run_tests", "success");
        metrics.count(Metric.TASK_RETRIES, "extract_races");
        metrics.set(Metric.RATE_LIMIT, 499, "hour");
        metrics.count(Metric.API_REQUESTS, "results", "200");
        metrics.observe(Metric.API_DURATION, 0.07, "results", "200");
        metrics.observe(Metric.API_DURATION, 0.3, "results", "200");
        metrics.observe(Metric.API_DURATION, 9000, "results", "200");
        metrics.count(Metric.STORAGE_REQUESTS, "bronze", "put");
        metrics.add(Metric.STORAGE_BYTES, 4096, "bronze", "put");
        metrics.set(Metric.LAYER_BYTES, 1e9, "silver", "results");
        metrics.set(Metric.LAYER_FILES, 3, "silver", "results");
        metrics.add(Metric.ROWS, 20, "silver", "results", "written");
        metrics.count(Metric.SCHEMA_DRIFT, "results", "unknown");
        metrics.observe(Metric.QUERY_DURATION, 0.004, "duckdb", "facts");
        metrics.set(Metric.STAGE_DURATION, 1.5, "run_models");
        metrics.set(Metric.FRESHNESS, 12.5, "results");
    }

    private static boolean installed(String program) {
        for (String place : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(place, program))) {
                return true;
            }
        }
        return false;
    }

    /** Returns what it complains about. */
    private static String promtool(String text) throws IOException {
        Process process =
                new ProcessBuilder("promtool", "check", "metrics")
                        .redirectErrorStream(true)
                        .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
