package io.tif1.cli.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All commands on one lake of two seasons. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LakeCommandsTest {
    @TempDir static Path folder;
    private LakeRun first;

    @BeforeAll
    void build() throws IOException {
        Path history = SmallSeasons.write(folder.resolve("history"));
        first =
                LakeRun.of(
                        "pipeline",
                        "run",
                        "--replay-history",
                        history.toString(),
                        "--from",
                        "2021",
                        "--to",
                        "2022",
                        "--lake",
                        lake(),
                        "--format",
                        "csv");
    }

    private String lake() {
        return folder.resolve("lake").toString();
    }

    @Test
    void buildsALakeOfReplayedHistory() {
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains("extract_static,success", "run_tests,success");
        assertThat(first.err()).contains("partitions loaded");
    }

    @Test
    void asksTheStarSchema() {
        LakeRun json =
                LakeRun.of(
                        "warehouse",
                        "query",
                        "--lake",
                        lake(),
                        "--format",
                        "csv",
                        "SELECT driver_id, count(*)::INT AS n, sum(points)::DOUBLE AS p, NULL AS x"
                                + " FROM fact_race_results WHERE driver_id = 'd1' GROUP BY ALL");

        assertThat(json.code()).as(json.err()).isZero();
        assertThat(json.out().lines()).containsExactly("driver_id,n,p,x", "d1,4,100.0,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE fact_race_results",
                "DELETE FROM dim_seasons",
                "INSERT INTO dim_seasons VALUES (1, 1, '')",
                "UPDATE dim_seasons SET url = ''",
                "CREATE TABLE mine AS SELECT 1",
                "COPY dim_seasons TO 'stolen.csv'",
                "EXPORT DATABASE 'stolen'",
                "SELECT * FROM read_csv('/etc/hostname')",
                "SELECT * FROM read_text('/etc/hostname')",
                "SELECT * FROM glob('/*')",
                "ATTACH 'other.duckdb' AS other",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SET enable_external_access = true",
                "SET memory_limit = '100GB'",
                "SELECT 1; DROP TABLE fact_race_results",
                "SELECT 1; COPY (SELECT 1) TO 'stolen.csv'",
                "no sql at all",
                "SELECT * FROM stg_results"
            })
    void refusesWhatIsNoQuestion(String sql) throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("lake/gold/f1.duckdb"));
        LakeRun run = LakeRun.of("warehouse", "query", "--lake", lake(), sql);

        assertThat(run.code()).isIn(1, 2);
        assertThat(run.err()).startsWith("tif1: ").doesNotContain("\tat ");
        assertThat(Files.readAllBytes(folder.resolve("lake/gold/f1.duckdb"))).isEqualTo(before);
        assertThat(Path.of("stolen.csv")).doesNotExist();
        assertThat(Path.of("stolen")).doesNotExist();
    }

    @Test
    void listsTablesFilesRunsAndMetrics() {
        assertThat(ok("warehouse", "tables")).contains("fact_race_results", "driver_sk");
        assertThat(ok("lake", "ls")).contains("bronze,results,", "gold,,");
        assertThat(ok("pipeline", "status")).contains(",success,", "run_tests success");
        assertThat(ok("metrics", "show")).contains("tif1_pipeline_runs_total{dag=\"backfill\"");
        assertThat(ok("pipeline", "schedule", "--show")).contains("daily,", "0 6 * * *");
        assertThat(ok("pipeline", "settings")).contains("tif1.lake.root,").contains("given");
        assertThat(ok("pipeline", "plan", "--from", "2021", "--to", "2022"))
                .contains("extract_race_data,0,0");
    }

    @Test
    void checksPagesAndTellsWhereRowsComeFrom() {
        LakeRun verify = LakeRun.of("lake", "verify", "--lake", lake());
        String pages = ok("lake", "lineage", "results", "2022", "2", "driver_id=d3").strip();

        assertThat(verify.code()).isZero();
        assertThat(verify.err()).contains("0 are not what they were");
        assertThat(pages).startsWith("bronze/ergast/endpoint=results/season=2022/");
        assertThat(ok("lake", "lineage", "--page", pages)).contains("gold: results 2022/02");
        assertThat(ok("lake", "lineage", "results", "2022", "2", "driver_id=x' OR 1=1 --"))
                .isEmpty();
        assertThat(ok("warehouse", "export")).contains("gold/export/dim_drivers/");
        assertThat(LakeRun.of("pipeline", "test", "--lake", lake()).code()).isZero();
        assertThat(LakeRun.of("lake", "compact", "--lake", lake()).err()).contains("0 files");
        assertThat(LakeRun.of("lake", "quarantine", "--lake", lake()).err()).contains("no row");
    }

    @Test
    void namesWhatIsMissingOrWrong() {
        LakeRun none = LakeRun.of("warehouse", "query", "--lake", "nowhere", "SELECT 1");
        LakeRun files = LakeRun.of("lake", "verify", "--lake", "nowhere");
        LakeRun setting = LakeRun.of("pipeline", "plan", "--set", "tif1.pipeline.parallelism=many");
        LakeRun task = LakeRun.of("pipeline", "run", "--task", "dance", "--lake", lake());
        LakeRun season = LakeRun.of("pipeline", "plan", "--to", "now", "--lake", lake());

        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("no star schema in nowhere");
        assertThat(files.code()).isEqualTo(3);
        assertThat(Path.of("nowhere")).doesNotExist();
        assertThat(setting.code()).isEqualTo(2);
        assertThat(task.code()).isEqualTo(2);
        assertThat(task.err()).contains("there is no task 'dance'");
        assertThat(season.code()).isEqualTo(2);
    }

    @Test
    void teachesByExample() {
        for (String group : new String[] {"pipeline", "lake", "warehouse", "metrics"}) {
            LakeRun help = LakeRun.of(group, "--help");
            assertThat(help.code()).isZero();
            assertThat(help.out()).contains("Examples:", "tif1 " + group, "Commands:");
        }
        assertThat(LakeRun.of("pipeline", "run", "--help").out())
                .contains("--replay-history", "transform_to_silver");
        assertThat(LakeRun.of("--help").out()).contains("pipeline", "warehouse");
    }

    private String ok(String... words) {
        String[] all = java.util.Arrays.copyOf(words, words.length + 4);
        System.arraycopy(
                new String[] {"--lake", lake(), "--format", "csv"}, 0, all, words.length, 4);
        LakeRun run = LakeRun.of(all);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }
}
