package io.tif1.lake.run;

import static io.tif1.lake.run.PipelineTask.EXTRACT_RACE_DATA;
import static io.tif1.lake.run.PipelineTask.EXTRACT_STANDINGS;
import static io.tif1.lake.run.PipelineTask.LOAD_TO_WAREHOUSE;
import static io.tif1.lake.run.PipelineTask.TRANSFORM_TO_SILVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.StorageException;
import io.tif1.ergast.ErgastOptions;
import io.tif1.ergast.replay.ReplayFault;
import io.tif1.lake.Lake;
import io.tif1.lake.LakeFixture;
import io.tif1.lake.LakeOptions;
import io.tif1.lake.TinyHistory;
import io.tif1.lake.metrics.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineRunnerTest {
    private static final PipelineRequest REQUEST = PipelineRequest.backfill(2021, 2022);

    @TempDir Path folder;
    private final List<Duration> pauses = new ArrayList<>();
    private LakeFixture fixture;
    private LakeOptions lake;

    @BeforeEach
    void serve() throws IOException {
        fixture = new LakeFixture(TinyHistory.write(folder.resolve("history")));
        lake = fixture.options(folder.resolve("lake"));
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void doesAllTasksOnceAndThenHasNothingToDo() {
        List<PipelineListener.Progress> progress = new ArrayList<>();
        RunResult first =
                PipelineRunner.of(lake, options(0), fixture.client(), progress::add).run(REQUEST);
        fixture.pass(Duration.ofHours(1));
        RunResult second = runner(0).run(REQUEST);

        assertThat(first.failures()).isEmpty();
        assertThat(first.isSuccess()).isTrue();
        assertThat(first.tasks()).hasSize(PipelineTask.values().length);
        assertThat(first.loaded()).isPositive();
        assertThat(progress)
                .extracting(PipelineListener.Progress::task)
                .contains(TRANSFORM_TO_SILVER);
        assertThat(second.isSuccess()).isTrue();
        assertThat(second.run()).isNotEqualTo(first.run());
        assertThat(second.files() + second.fetched() + second.loaded()).isZero();
        assertThat(second.tasks().values()).containsOnly(TaskState.SKIPPED);
    }

    @Test
    void loadsNothingWhileAnythingIsMissingAndGoesOnLater() {
        fixture.server().faults().add("2022/results", ReplayFault.status(500), 50);

        RunResult broken = runner(1).run(REQUEST);
        fixture.server().faults().clear();
        RunResult repaired = runner(0).run(REQUEST);

        assertThat(broken.state(EXTRACT_RACE_DATA)).isEqualTo(TaskState.FAILED);
        assertThat(broken.state(EXTRACT_STANDINGS)).isEqualTo(TaskState.UPSTREAM_FAILED);
        assertThat(broken.state(TRANSFORM_TO_SILVER)).isEqualTo(TaskState.SUCCESS);
        assertThat(broken.state(LOAD_TO_WAREHOUSE)).isEqualTo(TaskState.UPSTREAM_FAILED);
        assertThat(broken.failures()).singleElement().asString().contains("results 2022", "500");
        assertThat(pauses).hasSize(1).allMatch(p -> p.compareTo(Duration.ofSeconds(2)) <= 0);
        assertThat(repaired.run()).isEqualTo(broken.run());
        assertThat(repaired.isSuccess()).isTrue();
        assertThat(hash(lake)).isEqualTo(hash(whole()));
    }

    @Test
    void waitsWhileTheSourceIsUnderMaintenance() {
        fixture.server().faults().add("2021/results", ReplayFault.html(), 2);

        RunResult result = runner(0).run(REQUEST);

        assertThat(result.failures()).isEmpty();
        assertThat(result.isSuccess()).isTrue();
        assertThat(pauses).contains(Duration.ofSeconds(30));
        assertThat(logs()).contains("maintenance", "\"correlation_id\":\"" + result.run() + "\"");
    }

    @Test
    void givesUpOnMaintenanceWithoutEndAndNamesIt() {
        fixture.server().faults().add("json", ReplayFault.html(), 100_000);

        RunResult result = runner(0).run(REQUEST);

        assertThat(result.isSuccess()).isFalse();
        assertThat(result.failures()).allMatch(text -> text.contains("HTML page"));
        assertThat(result.state(EXTRACT_STANDINGS)).isEqualTo(TaskState.UPSTREAM_FAILED);
    }

    @Test
    void repeatsAfterTruncatedAnswers() {
        fixture.server().faults().add("2021/results", ReplayFault.truncated(), 2);
        PipelineRunner runner = runner(5);

        RunResult result = runner.run(REQUEST);

        assertThat(result.isSuccess()).isTrue();
        assertThat(runner.metrics().value(Metric.TASK_RETRIES, "extract_race_data")).isEqualTo(2);
    }

    @Test
    void stopsAUnitThatTakesTooLong() {
        fixture.server().faults().add("2021/results", ReplayFault.late(Duration.ofSeconds(9)), 9);
        PipelineOptions hasty =
                PipelineOptions.builder().taskTimeout(Duration.ofMillis(1500)).build();

        RunResult result =
                PipelineRunner.of(lake, hasty, fixture.client(), progress -> {}).run(REQUEST);

        assertThat(result.state(EXTRACT_RACE_DATA)).isEqualTo(TaskState.TIMED_OUT);
    }

    @Test
    void refusesASecondWriter() {
        try (Lake other = Lake.open(lake)) {
            assertThat(other).isNotNull();
            assertThatThrownBy(() -> runner(0).run(REQUEST))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("another writer uses this lake");
        }
    }

    @Test
    void bringsTheSeasonUpToDateWithFewRequests() {
        runner(0).run(REQUEST);
        fixture.pass(Duration.ofDays(1));
        int before = fixture.server().requests().size();

        RunResult result = runner(0).run(PipelineRequest.incremental(2022));

        assertThat(result.isSuccess()).isTrue();
        assertThat(result.state(EXTRACT_RACE_DATA)).isEqualTo(TaskState.SUCCESS);
        assertThat(fixture.server().requests().size() - before).isBetween(8, 14);
        assertThat(result.loaded()).as("nothing has changed").isZero();
    }

    @Test
    void rebuildsFromRawPagesWithoutNetwork() throws IOException {
        runner(0).run(REQUEST);
        String hash = hash(lake);
        Files.delete(lake.root().resolve("gold/f1.duckdb"));

        RunResult result =
                PipelineRunner.of(lake, options(0), null, progress -> {})
                        .run(PipelineRequest.replay());

        assertThat(result.isSuccess()).isTrue();
        assertThat(hash(lake)).isEqualTo(hash);
    }

    @Test
    void tellsWhatRunsDid() {
        fixture.server().faults().add("2022/results", ReplayFault.status(404), 9);
        RunResult result = runner(0).run(REQUEST);

        List<RunState> runs = new RunHistory(lake.root()).newest(5);

        assertThat(runs)
                .singleElement()
                .satisfies(
                        run -> {
                            assertThat(run.run()).isEqualTo(result.run());
                            assertThat(run.status()).isEqualTo("failed");
                            assertThat(run.failures()).isEqualTo(result.failures());
                            assertThat(run.tasks()).isEqualTo(result.tasks());
                        });
    }

    @Test
    void countsForPrometheus() throws IOException {
        runner(0).run(REQUEST);
        runner(0).run(REQUEST);

        String text = Files.readString(lake.root().resolve("_state/metrics.prom"));

        assertThat(text)
                .contains("tif1_pipeline_runs_total{dag=\"backfill\",status=\"success\"} 2")
                .contains(
                        "tif1_rows_total{layer=\"silver\",endpoint=\"results\",outcome=\"written\"}"
                                + " 44")
                .contains("tif1_layer_files{layer=\"bronze\",endpoint=\"results\"}")
                .contains(
                        "tif1_query_duration_seconds_bucket{engine=\"duckdb\",query=\"facts\",le=")
                .contains("tif1_storage_requests_total{layer=\"bronze\",op=\"put\"}")
                .contains("api_rate_limit_remaining{window=\"hour\"}");
    }

    @Test
    void plansWithoutFetching() {
        PipelinePlan empty = plan(REQUEST);
        runner(0).run(REQUEST);
        PipelinePlan full = plan(REQUEST);

        assertThat(empty.requests()).isBetween(300, 700);
        assertThat(empty.atLeast()).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(4));
        assertThat(full.requests()).isZero();
        assertThat(fixture.server().requests().size()).isPositive();
    }

    private PipelinePlan plan(PipelineRequest request) {
        return PipelinePlan.of(
                lake.root(), request, options(0), ErgastOptions.builder().build(), lake.clock());
    }

    private LakeOptions whole() {
        LakeOptions other = fixture.options(folder.resolve("whole"));
        PipelineRunner.of(other, options(0), fixture.client(), progress -> {}).run(REQUEST);
        return other;
    }

    private PipelineRunner runner(int retries) {
        return PipelineRunner.of(lake, options(retries), fixture.client(), progress -> {});
    }

    private PipelineOptions options(int retries) {
        return PipelineOptions.builder()
                .retry(RetryPolicy.STANDARD.times(retries))
                .pause(this::note)
                .build();
    }

    private synchronized void note(Duration pause) {
        pauses.add(pause);
    }

    private String logs() {
        try (var files = Files.list(lake.root().resolve("_state/logs"))) {
            return Files.readString(files.findFirst().orElseThrow());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String hash(LakeOptions options) {
        try (Lake lake = Lake.open(options)) {
            return LakeFixture.hash(lake);
        }
    }
}
