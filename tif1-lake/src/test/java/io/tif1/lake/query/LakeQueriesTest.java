package io.tif1.lake.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.StorageException;
import io.tif1.ergast.Partition;
import io.tif1.ergast.PlanningMode;
import io.tif1.lake.Lake;
import io.tif1.lake.LakeFixture;
import io.tif1.lake.TinyHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeQueriesTest {
    private static final String POINTS =
            "SELECT sum(points)::DOUBLE AS points FROM fact_race_results WHERE driver_id = ?";

    @TempDir Path folder;
    private LakeFixture fixture;
    private Lake lake;

    @BeforeEach
    void fill() throws IOException {
        fixture = new LakeFixture(TinyHistory.write(folder.resolve("history")));
        lake = fixture.lake(folder.resolve("lake"));
        lake.backfill(fixture.client(), new int[] {2021, 2022}, PlanningMode.SEASON);
    }

    @AfterEach
    void stop() {
        lake.close();
        fixture.close();
    }

    @Test
    void answersTheSameQuestionFromMemory() {
        QueryResult first = lake.queries().run(POINTS, "d1");
        QueryResult second = lake.queries().run(POINTS, "d1");
        QueryResult other = lake.queries().run(POINTS, "d2");

        assertThat(second).isSameAs(first);
        assertThat(first.columns()).containsExactly("points");
        assertThat(first.types()).containsExactly("DOUBLE");
        assertThat(first.rows()).containsExactly(List.of(100.0));
        assertThat(other.rows()).containsExactly(List.of(0.0));
        assertThat(lake.queries().statistics()).isEqualTo(new QueryStatistics(1, 2, 0, 2));
    }

    @Test
    void forgetsAnswersWhenTheTablesChange() throws IOException {
        lake.queries().run(POINTS, "d2");
        Path results = folder.resolve("history/results.csv");
        Files.writeString(
                results,
                Files.readString(results)
                        .replace("\n102,1,2,1,2,2,2,2,2,0,", "\n102,1,2,1,2,2,2,2,2,18,"));
        fixture.reload();
        fixture.pass(Duration.ofDays(1));

        lake.refresh(fixture.client(), List.of(Partition.season("results", 2021)));

        assertThat(lake.queries().run(POINTS, "d2").rows()).containsExactly(List.of(18.0));
        assertThat(lake.queries().statistics().invalidations()).isEqualTo(1);
    }

    @Test
    void keepsAnswersWhenALoadChangesNothing() {
        QueryResult before = lake.queries().run(POINTS, "d1");
        fixture.pass(Duration.ofDays(1));

        lake.refresh(fixture.client(), List.of(Partition.season("results", 2021)));

        assertThat(lake.queries().run(POINTS, "d1")).isSameAs(before);
    }

    @Test
    void asksAgainWhatIsNeverTheSame() {
        lake.queries().run("SELECT random() AS r");
        lake.queries().run("SELECT random() AS r");

        assertThat(lake.queries().statistics().hits()).isZero();
    }

    @Test
    void givesListsAndMissingValues() {
        QueryResult result =
                lake.queries()
                        .run(
                                "SELECT drivers, NULL FROM v_team_roster(2022) WHERE constructor_id"
                                        + " = 'b'");

        assertThat(result.rows().get(0).get(0)).isEqualTo(List.of("d1"));
        assertThat(result.rows().get(0).get(1)).isNull();
    }

    @Test
    void refusesToChangeAnything() {
        LakeQueries queries = lake.queries();

        assertThatThrownBy(() -> queries.run("DELETE FROM dim_races RETURNING season"))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("answer the query");
        assertThat(queries.run("SELECT count(*) FROM dim_races").rows().get(0).get(0))
                .isEqualTo(4L);
    }

    @Test
    void letsGoOfTheFileWithTheLake() {
        lake.queries().run(POINTS, "d1");
        lake.close();

        try (Lake again = fixture.lake(folder.resolve("lake"))) {
            assertThat(again.queries().run(POINTS, "d1").rows()).containsExactly(List.of(100.0));
        }
    }

    @Test
    void tellsWhereADriverWas() {
        // snippet:lake-queries
        QueryResult moves =
                lake.queries()
                        .run(
                                "SELECT constructor_id, valid_from FROM dim_drivers"
                                        + " WHERE driver_id = ? ORDER BY valid_from",
                                "d1");
        List<String> teams = moves.rows().stream().map(row -> String.valueOf(row.get(0))).toList();
        // end

        assertThat(teams).containsExactly("a", "b");
    }
}
