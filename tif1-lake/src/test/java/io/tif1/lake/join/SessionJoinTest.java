package io.tif1.lake.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Driver;
import io.tif1.api.model.DriverResult;
import io.tif1.api.model.DriverResult.Provenance;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Outcome;
import io.tif1.api.model.Results;
import io.tif1.api.model.Session;
import io.tif1.lake.Lake;
import io.tif1.lake.LakeOptions;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real session of synthetic data, and a lake that knows its race. */
class SessionJoinTest {
    @TempDir Path root;
    private Tif1 tif1;
    private Session race;
    private List<Driver> order;

    @BeforeEach
    void open() throws SQLException {
        tif1 = tif1(root);
        race = session("Race");
        order = new ArrayList<>();
        race.drivers().forEach(order::add);
        Collections.reverse(order);
        try (Lake lake = lake()) {
            write(lake);
        }
    }

    @AfterEach
    void close() {
        tif1.close();
    }

    private static Tif1 tif1(Path lake) {
        return Tif1.builder()
                .source(Sources.sample())
                .noCache()
                .set("tif1.official.lake.root", lake.toString())
                .open();
    }

    private Session session(String kind) {
        return tif1.session(2025, "Sample", kind);
    }

    private Lake lake() {
        return Lake.open(LakeOptions.builder(root).build());
    }

    private void write(Lake lake) throws SQLException {
        try (Statement statement = lake.connection().createStatement()) {
            statement.execute(
                    "INSERT INTO dim_races (race_id, season, round, race_name, circuit_id, date)"
                        + " VALUES (202508, 2025, 8, 'Sample Grand Prix', 'sample', '2025-05-25')");
            statement.execute(
                    "CREATE OR REPLACE VIEW stg_laps AS SELECT season, round, driver_id, lap_number"
                            + " AS lap FROM fact_lap_times WHERE false");
        }
        for (int i = 0; i < order.size(); i++) {
            driver(lake, i + 1, order.get(i));
        }
    }

    private static void driver(Lake lake, int place, Driver driver) throws SQLException {
        String id = "driver_" + place;
        try (PreparedStatement dimension =
                        lake.connection()
                                .prepareStatement(
                                        "INSERT INTO dim_drivers (driver_sk, driver_id, code,"
                                            + " valid_from, is_current, row_hash, batch_id) VALUES"
                                            + " (?, ?, ?, '2025-03-02', true, 0, 'b')");
                PreparedStatement result =
                        lake.connection()
                                .prepareStatement(
                                        "INSERT INTO fact_race_results (result_id, race_id, season,"
                                            + " round, driver_id, constructor_id, car_number,"
                                            + " driver_sk, grid_position, position_text,"
                                            + " position_order, points, laps_completed, status,"
                                            + " race_time_ms) VALUES (?, 202508, 2025, 8, ?, 't',"
                                            + " ?, ?, ?, ?, ?, ?, 78, ?, ?)")) {
            dimension.setLong(1, place);
            dimension.setString(2, id);
            dimension.setString(3, driver.code());
            dimension.execute();
            boolean out = place == 3;
            result.setLong(1, place);
            result.setString(2, id);
            result.setInt(3, Integer.parseInt(driver.number()));
            result.setLong(4, place);
            result.setInt(5, place + 1);
            result.setString(6, out ? "R" : String.valueOf(place));
            result.setInt(7, place);
            result.setDouble(8, place == 1 ? 25 : 0);
            result.setString(9, out ? "Engine" : "Finished");
            result.setObject(10, place == 1 ? 8_400_000L : null);
            result.execute();
        }
    }

    @Test
    void showsOfficialResultsAndSaysSo() {
        Results results = race.results();
        DriverResult winner = results.list().get(0);
        DriverResult third = results.list().get(2);

        assertThat(results.list()).extracting(DriverResult::driver).isEqualTo(order);
        assertThat(results.isProvisional()).isFalse();
        assertThat(winner.points()).hasValue(25);
        assertThat(winner.gridPosition()).hasValue(2);
        assertThat(winner.time()).contains(java.time.Duration.ofMillis(8_400_000));
        assertThat(winner.provenance("Points")).isEqualTo(Provenance.OFFICIAL);
        assertThat(winner.provenance("BestLapTime")).isNotEqualTo(Provenance.OFFICIAL);
        assertThat(third.classifiedPosition()).isEqualTo("R");
        assertThat(third.position()).hasValue(3);
        assertThat(third.outcome()).isEqualTo(Outcome.RETIRED);
        assertThat(results.frame().rows()).isEqualTo(order.size());
    }

    @Test
    void derivesWhereTheLakeKnowsNothing() {
        try (Tif1 other = tif1(root.resolve("none"))) {
            Session same = other.session(race.key());

            assertThat(same.results().isProvisional()).isTrue();
            assertThat(same.results().list().get(0).provenance("Points"))
                    .isEqualTo(Provenance.MISSING);
        }
        assertThat(session("Qualifying").results().isProvisional()).isTrue();
    }

    @Test
    void derivesWhileTheLakeIsBeingWritten() {
        try (Lake lake = lake()) {
            lake.connection();

            assertThat(race.results().isProvisional()).isTrue();
        }
    }

    @Test
    void isListedAmongThePlugins() {
        assertThat(tif1.plugins()).anyMatch(plugin -> plugin.id().equals("lake"));
    }

    @Test
    void feedsTheLapsOfTheRaceOnce() throws SQLException {
        List<Lap> driven =
                race.laps().stream().filter(lap -> !lap.generated().orElse(false)).toList();
        try (Lake lake = lake()) {
            long before = lake.queries().statistics().invalidations();
            assertThat(count(lake)).isZero();

            int fed = lake.feed(race);
            int again = lake.feed(race);

            assertThat(fed).isEqualTo(driven.size());
            assertThat(again).isZero();
            assertThat(count(lake)).isEqualTo(driven.size());
            assertThat(lake.queries().statistics().invalidations()).isEqualTo(before + 1);
            assertThat(fastest(lake))
                    .isEqualTo(race.laps().fastest().orElseThrow().time().millis());
        }
    }

    @Test
    void leavesTheLapsOfTheSource() throws SQLException {
        try (Lake lake = lake();
                Statement statement = lake.connection().createStatement()) {
            statement.execute(
                    "INSERT INTO fact_lap_times SELECT hash63('2025|8|driver_1|1'), 2025, 8,"
                            + " 'driver_1', 1, 1, 99999");
            statement.execute(
                    "CREATE OR REPLACE VIEW stg_laps AS SELECT 2025 AS season, 8 AS round,"
                            + " 'driver_1' AS driver_id, 1 AS lap");

            lake.feed(race);
            lake.feed(race);

            assertThat(
                            lake.queries()
                                    .run(
                                            "SELECT lap_time_ms FROM fact_lap_times WHERE driver_id"
                                                    + " = 'driver_1' AND lap_number = 1")
                                    .rows())
                    .containsExactly(List.of(99999));
        }
    }

    @Test
    void feedsNothingOfWhatIsNoRaceOrNotKnown() {
        try (Lake lake = lake()) {
            assertThatThrownBy(() -> lake.feed(session("Qualifying")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no race");
        }
        try (Lake empty = Lake.open(LakeOptions.builder(root.resolve("empty")).build())) {
            assertThatThrownBy(() -> empty.feed(race))
                    .isInstanceOf(DataNotFoundException.class)
                    .hasMessageContaining("no results of the 2025 Sample Grand Prix");
        }
    }

    private static long count(Lake lake) {
        return (Long)
                lake.queries().run("SELECT count(*) FROM fact_lap_times").rows().get(0).get(0);
    }

    private static long fastest(Lake lake) {
        Object least =
                lake.queries()
                        .run("SELECT min(fastest_time) FROM agg_fastest_laps_by_circuit")
                        .rows()
                        .get(0)
                        .get(0);
        return ((Number) java.util.Objects.requireNonNull(least)).longValue();
    }
}
