package io.tif1.lake.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The graphs compile, and yield the promised tasks and edges to what they are made with. */
class AirflowTest {
    private static final Path STUB = Path.of("src/test/resources/io/tif1/lake/export/airflow-stub");
    private static final List<String> STEPS =
            List.of(
                    "extract_static",
                    "extract_season",
                    "extract_races",
                    "extract_race_data",
                    "extract_standings",
                    "transform_to_silver");

    @TempDir Path folder;

    @Test
    void compiles() throws Exception {
        Tool python = Tool.named("python3");
        List<Path> files = LakeExport.AIRFLOW.write(folder);
        List<String> arguments = new ArrayList<>(List.of("-m", "py_compile"));
        files.forEach(file -> arguments.add(file.toString()));

        Tool.Said said = python.run(folder, Map.of(), arguments);

        assertThat(said.exit()).as(said.output()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "f1_pipeline_incremental, duckdb, load_to_warehouse run_models run_tests",
        "f1_pipeline_incremental, clickhouse, load_to_clickhouse dbt_run dbt_test",
        "f1_backfill_pipeline, duckdb, load_to_warehouse run_models run_tests",
        "f1_backfill_pipeline, clickhouse, load_to_clickhouse dbt_run dbt_test"
    })
    void hasTheNamedTasksAndEdges(String graph, String target, String last) throws Exception {
        List<String> steps = new ArrayList<>(STEPS);
        steps.addAll(List.of(last.split(" ")));

        List<String> lines = run(graph, target);

        assertThat(lines).filteredOn(line -> line.startsWith("task ")).hasSize(steps.size());
        for (int i = 0; i + 1 < steps.size(); i++) {
            assertThat(lines).contains("edge " + steps.get(i) + " " + steps.get(i + 1));
        }
        assertThat(lines).filteredOn(line -> line.startsWith("edge ")).hasSize(steps.size() - 1);
    }

    @Test
    void retriesOneRunAtATimeWithinThePoolOfTheSource() throws Exception {
        List<String> daily = run("f1_pipeline_incremental", "duckdb");
        List<String> backfill = run("f1_backfill_pipeline", "duckdb");

        assertThat(daily)
                .contains(
                        "dag f1_pipeline_incremental 0 6 * 3-11 * max_active_runs=1 catchup=False")
                .contains("default retries 5")
                .contains("default retry_exponential_backoff True")
                .contains("default sla 2:00:00")
                .contains("pool extract_race_data tif1_api")
                .contains("pool transform_to_silver default")
                .anyMatch(line -> line.startsWith("task extract_static tif1 pipeline "));
        assertThat(backfill)
                .contains("dag f1_backfill_pipeline None max_active_runs=1 catchup=False")
                .contains("param from_season 1950")
                .contains("param to_season 2025")
                .anyMatch(line -> line.contains("--from {{ params.from_season }}"));
    }

    private List<String> run(String graph, String target) throws IOException, InterruptedException {
        Tool python = Tool.named("python3");
        LakeExport.AIRFLOW.write(folder);
        Tool.Said said =
                python.run(
                        folder,
                        Map.of(
                                "PYTHONPATH",
                                STUB.toAbsolutePath()
                                        + java.io.File.pathSeparator
                                        + folder.resolve("dags"),
                                "PYTHONDONTWRITEBYTECODE",
                                "1",
                                "TIF1_TARGET",
                                target),
                        List.of(STUB.resolve("show.py").toAbsolutePath().toString(), graph));
        assertThat(said.exit()).as(said.output()).isZero();
        assertThat(Files.exists(folder.resolve("dags"))).isTrue();
        return said.output().lines().toList();
    }
}
