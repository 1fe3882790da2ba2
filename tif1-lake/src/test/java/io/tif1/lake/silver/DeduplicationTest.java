package io.tif1.lake.silver;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.ergast.Partition;
import io.tif1.ergast.PlanningMode;
import io.tif1.lake.Lake;
import io.tif1.lake.LakeFixture;
import io.tif1.lake.TinyHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeduplicationTest {
    @TempDir Path folder;

    @Test
    void keepsOneRowOfEachKeyAndListsConflicts() throws IOException {
        Path history = TinyHistory.write(folder.resolve("history"));
        Files.writeString(
                history.resolve("pit_stops.csv"),
                "1,1,1,12,14:00:00,23.1,23100\n"
                        + "1,2,1,13,14:01:00,24,24000\n"
                        + "1,2,1,13,14:01:00,25,25000\n",
                StandardOpenOption.APPEND);

        try (LakeFixture fixture = new LakeFixture(history);
                Lake lake = fixture.lake(folder.resolve("lake"))) {
            lake.backfill(fixture.client(), new int[] {2021, 2021}, PlanningMode.SEASON);

            SilverBatch.Quality quality =
                    new SilverLayer(lake.store())
                            .index().batches().stream()
                                    .filter(
                                            b ->
                                                    b.partition()
                                                            .equals(
                                                                    Partition.round(
                                                                            "pitstops", 2021, 1)))
                                    .findFirst()
                                    .orElseThrow()
                                    .quality();
            assertThat(quality.duplicates()).isEqualTo(1);
            assertThat(quality.conflicts()).isEqualTo(1);
            assertThat(quality.notes()).containsExactly("conflict 2021/1/d2/1");
            assertThat(
                            LakeFixture.one(
                                    lake,
                                    "SELECT string_agg(driver_id || ' ' || duration_ms, ', ' ORDER"
                                        + " BY driver_id) FROM fact_pit_stops WHERE season = 2021"
                                        + " AND round = 1"))
                    .isEqualTo("d1 23100, d2 25000");
        }
    }
}
