package io.tif1.lake;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.ergast.ErgastClient;
import io.tif1.ergast.PlanningMode;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeSnippetTest {
    @TempDir Path files;

    @Test
    void answersFromTheWarehouse() throws Exception {
        Path folder = files.resolve("lake");
        try (LakeFixture fixture = new LakeFixture(TinyHistory.write(files.resolve("history")))) {
            ErgastClient client = fixture.client();

            // snippet:lake
            try (Lake lake = Lake.open(LakeOptions.builder(folder).build())) {
                lake.backfill(client, new int[] {2021, 2022}, PlanningMode.SEASON);
                try (Statement statement = lake.connection().createStatement();
                        ResultSet rows = statement.executeQuery("FROM v_team_roster(2022)")) {
                    assertThat(rows.next()).isTrue();
                }
            }
            // end
        }
    }
}
