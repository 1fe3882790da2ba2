package io.tif1.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.DataQualityException;
import io.tif1.api.ImmutableBronzeException;
import io.tif1.api.StorageException;
import io.tif1.ergast.Partition;
import io.tif1.ergast.PlanningMode;
import io.tif1.ergast.replay.ReplayFault;
import io.tif1.lake.store.StoredFile;
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

class LakeTest {
    private static final int[] SEASONS = {2021, 2022};

    @TempDir Path folder;
    private LakeFixture fixture;

    @BeforeEach
    void serve() throws IOException {
        fixture = new LakeFixture(TinyHistory.write(folder.resolve("history")));
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void buildsAllThreeLayers() {
        try (Lake lake = fixture.lake(folder.resolve("lake"))) {
            RunReport report = fill(lake);

            assertThat(report.failures()).isEmpty();
            assertThat(LakeFixture.one(lake, "SELECT count(*) FROM fact_race_results"))
                    .isEqualTo(44L);
            assertThat(
                            LakeFixture.one(
                                    lake,
                                    "SELECT name FROM dim_constructors WHERE constructor_id = 'a'"))
                    .isEqualTo("A & Co");
            assertThat(lake.test()).isEmpty();
        }
    }

    @Test
    void doesNothingTwice() {
        try (Lake lake = fixture.lake(folder.resolve("lake"))) {
            fill(lake);
            int requests = fixture.server().requests().size();
            List<StoredFile> before = dataFiles(lake);

            RunReport again = fill(lake);

            assertThat(fixture.server().requests()).hasSize(requests);
            assertThat(again.files()).isZero();
            assertThat(again.loaded()).isZero();
            assertThat(dataFiles(lake)).isEqualTo(before);
        }
    }

    @Test
    void givesTheSameTablesFromRawDataAlone() throws IOException {
        String hash;
        try (Lake lake = fixture.lake(folder.resolve("lake"))) {
            fill(lake);
            hash = LakeFixture.hash(lake);
        }
        Files.move(folder.resolve("lake/silver"), folder.resolve("old-silver"));
        Files.move(folder.resolve("lake/gold"), folder.resolve("old-gold"));
        fixture.close();

        try (Lake lake = fixture.lake(folder.resolve("lake"))) {
            lake.replay();

            assertThat(LakeFixture.hash(lake)).isEqualTo(hash);
        }
    }

    @Test
    void goesOnWhereItStopped() {
        fixture.server().faults().add("2022/results", ReplayFault.status(500), 1);
        fixture.server().faults().add("2021/2/pitstops", ReplayFault.truncated(), 1);
        try (Lake lake = fixture.lake(folder.resolve("lake"));
                Lake whole = fixture.lake(folder.resolve("whole"))) {
            RunReport broken = fill(lake);
            fixture.pass(Duration.ofMinutes(5));
            RunReport mended = fill(lake);
            fill(whole);

            assertThat(broken.failures()).hasSize(2);
            assertThat(mended.fetched()).isEqualTo(2);
            assertThat(LakeFixture.hash(lake)).isEqualTo(LakeFixture.hash(whole));
        }
    }

    @Test
    void writesNoFileForRowsThatDidNotChange() {
        try (Lake lake = fixture.lake(folder.resolve("lake"))) {
            fill(lake);
            fixture.pass(Duration.ofDays(1));

            RunReport again =
                    lake.refresh(fixture.client(), List.of(Partition.season("results", 2021)));

            assertThat(again.fetched()).isEqualTo(1);
            assertThat(again.transformed()).isEqualTo(1);
            assertThat(again.files()).isZero();
            assertThat(again.loaded()).isZero();
        }
    }

    @Test
    void loadsCorrectionsOfOneRaceOnly() throws IOException {
        try (Lake lake = fixture.lake(folder.resolve("lake"))) {
            fill(lake);
            correct("results.csv", "402,4,2,1,2,2,2,2,2,0", "402,4,2,1,2,2,2,2,2,18");
            fixture.pass(Duration.ofDays(1));

            RunReport again =
                    lake.refresh(fixture.client(), List.of(Partition.season("results", 2022)));

            assertThat(again.loaded()).isEqualTo(1);
            assertThat(
                            LakeFixture.one(
                                    lake,
                                    "SELECT points::INT FROM fact_race_results WHERE season = 2022"
                                            + " AND round = 2 AND driver_id = 'd2'"))
                    .isEqualTo(18);
        }
    }

    @Test
    void knowsWhoDroveForWhomAndWhen() {
        try (Lake lake = fixture.lake(folder.resolve("lake"))) {
            fill(lake);

            assertThat(
                            LakeFixture.one(
                                    lake,
                                    "SELECT string_agg(constructor_id || ' ' || valid_from || ' '"
                                        + " || coalesce(valid_to::VARCHAR, 'now'), ', ' ORDER BY"
                                        + " valid_from) FROM dim_drivers WHERE driver_id = 'd1'"))
                    .isEqualTo("a 2021-03-07 2022-03-07, b 2022-03-07 now");
            assertThat(
                            LakeFixture.one(
                                    lake,
                                    "SELECT array_to_string(drivers, ' ') FROM v_team_roster(2022)"
                                            + " WHERE constructor_id = 'b'"))
                    .isEqualTo("d1");
            assertThat(
                            LakeFixture.one(
                                    lake,
                                    "SELECT constructor_id FROM v_driver_team_at(2021, 1) WHERE"
                                            + " driver_id = 'd1'"))
                    .isEqualTo("a");
        }
    }

    @Test
    void keepsTheHistoryOfNamesInSnapshotsAndDimensions() throws IOException {
        try (Lake lake = fixture.lake(folder.resolve("lake"))) {
            fill(lake);
            correct("constructors.csv", "2,b,B,Italian", "2,b,Better,Italian");
            fixture.pass(Duration.ofDays(1));

            lake.refresh(
                    fixture.client(),
                    List.of(Partition.all("constructors"), Partition.season("constructors", 2022)));

            assertThat(
                            LakeFixture.one(
                                    lake,
                                    "SELECT string_agg(name || ' ' ||"
                                        + " coalesce(dbt_valid_to::DATE::VARCHAR, 'now'), ', '"
                                        + " ORDER BY dbt_valid_from) FROM snap_constructors WHERE"
                                        + " constructor_id = 'b'"))
                    .isEqualTo("B 2025-10-01, Better now");
            assertThat(
                            LakeFixture.one(
                                    lake,
                                    "SELECT string_agg(name || ' ' || valid_from, ', ' ORDER BY"
                                        + " valid_from) FROM dim_constructors WHERE constructor_id"
                                        + " = 'b'"))
                    .isEqualTo("B 2022-03-07, Better 2025-10-01");
        }
    }

    @Test
    void rollsBackWhatFailsTheTests() throws IOException {
        try (Lake lake = fixture.lake(folder.resolve("lake"))) {
            fill(lake);
            String hash = LakeFixture.hash(lake);
            correct("results.csv", "401,4,1,2,1,1,1,1,1,25", "401,4,1,2,1,1,1,1,1,99");
            fixture.pass(Duration.ofDays(1));

            assertThatThrownBy(
                            () ->
                                    lake.refresh(
                                            fixture.client(),
                                            List.of(Partition.season("results", 2022))))
                    .isInstanceOf(DataQualityException.class)
                    .hasMessageContaining("nobody scores more than a race can give");
            assertThat(LakeFixture.hash(lake)).isEqualTo(hash);
        }
    }

    @Test
    void setsUnusableRowsAsideAndFailsIfThereAreTooMany() throws IOException {
        correct("results.csv", "102,1,2,1,2,2,2,2,2,0", "102,1,2,1,2,2,2,2,2,-3");
        try (Lake lake = fixture.lake(folder.resolve("lake"));
                Lake patient =
                        Lake.open(
                                LakeOptions.builder(folder.resolve("patient"))
                                        .maxRejectRatio(0.5)
                                        .build())) {
            RunReport strict = fill(lake);
            fill(patient);

            assertThat(strict.failures())
                    .anySatisfy(
                            f ->
                                    assertThat(f)
                                            .contains(
                                                    "1 of 22 rows are unusable",
                                                    "/MRData/RaceTable/Races/0/Results/1/points"));
            assertThat(patient.store().list("silver/_quarantine/")).hasSize(1);
            assertThat(LakeFixture.one(patient, "SELECT count(*) FROM fact_race_results"))
                    .isEqualTo(43L);
        }
    }

    @Test
    void tracesRowsToPagesAndPagesToFiles() {
        try (Lake lake = fixture.lake(folder.resolve("lake"))) {
            fill(lake);
            String page =
                    "bronze/ergast/endpoint=results/season=2022/batch_id=20250930T060000/data.json";

            assertThat(lake.pagesOf(Partition.round("results", 2022, 2), "driver_id = 'd3'"))
                    .containsExactly(page);
            assertThat(lake.outputsOf(page))
                    .contains(
                            "gold: results 2022/02",
                            "silver/ergast/endpoint=results/season=2022/round=02/batch_id=20250930T060000/data.parquet");
            assertThat(lake.pagesOf(Partition.round("results", 2022, 2), "driver_id = 'nobody'"))
                    .isEmpty();
        }
    }

    @Test
    void notesEveryTaskInTheAuditLog() {
        try (Lake lake = fixture.lake(folder.resolve("lake"))) {
            RunReport report = fill(lake);

            String log =
                    new String(
                            lake.store().get("_state/audit/2025-09-30.jsonl"),
                            java.nio.charset.StandardCharsets.UTF_8);
            assertThat(log.lines().filter(l -> l.contains("\"task\":\"extract\"")).count())
                    .isEqualTo(report.fetched());
            assertThat(log.lines())
                    .allMatch(line -> line.contains("\"run_id\":\"" + report.run() + "\""));
        }
    }

    @Test
    void refusesASecondWriter() {
        try (Lake lake = fixture.lake(folder.resolve("lake"))) {
            assertThat(lake).isNotNull();
            assertThatThrownBy(() -> fixture.lake(folder.resolve("lake")))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("another writer uses this lake");
        }
    }

    @Test
    void neverChangesRawDataAndNoticesIfSomebodyElseDid() throws IOException {
        try (Lake lake = fixture.lake(folder.resolve("lake"))) {
            fill(lake);
            StoredFile page =
                    lake.store().list("bronze/ergast/endpoint=seasons/").stream()
                            .filter(file -> file.path().endsWith("data.json"))
                            .findFirst()
                            .orElseThrow();
            List<String> problems = new ArrayList<>();

            assertThatThrownBy(() -> lake.store().put(page.path(), new byte[0]))
                    .isInstanceOf(ImmutableBronzeException.class);
            assertThat(lake.verify(problems::add)).isPositive();
            assertThat(problems).isEmpty();

            Path file = lake.store().local(page.path());
            Files.writeString(file, Files.readString(file).replace("2021", "2020"));
            lake.verify(problems::add);
            assertThat(problems).singleElement().asString().contains("SHA-256 differs");
        }
    }

    private RunReport fill(Lake lake) {
        return lake.backfill(fixture.client(), SEASONS, PlanningMode.SEASON);
    }

    private void correct(String file, String from, String to) throws IOException {
        Path path = folder.resolve("history").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
        fixture.reload();
    }

    private static List<StoredFile> dataFiles(Lake lake) {
        List<StoredFile> files = new ArrayList<>(lake.store().list("bronze/"));
        files.addAll(lake.store().list("silver/"));
        return files;
    }
}
