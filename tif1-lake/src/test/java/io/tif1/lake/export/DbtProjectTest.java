package io.tif1.lake.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.ergast.PlanningMode;
import io.tif1.lake.Lake;
import io.tif1.lake.LakeFixture;
import io.tif1.lake.TinyHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project builds the same tables as the lake, with our own rendering and with dbt. */
class DbtProjectTest {
    private static final List<String> TABLES =
            List.of(
                    "dim_drivers",
                    "dim_constructors",
                    "dim_circuits",
                    "dim_races",
                    "dim_seasons",
                    "dim_status",
                    "fact_race_results",
                    "fact_sprint_results",
                    "fact_qualifying_results",
                    "fact_lap_times",
                    "fact_pit_stops",
                    "fact_driver_standings",
                    "fact_constructor_standings",
                    "agg_driver_season_stats",
                    "agg_constructor_season_stats",
                    "agg_fastest_laps_by_circuit");

    @TempDir Path folder;
    private Path root;

    @BeforeEach
    void fill() throws IOException {
        root = folder.resolve("lake");
        try (LakeFixture fixture = new LakeFixture(TinyHistory.write(folder.resolve("history")));
                Lake lake = fixture.lake(root)) {
            lake.backfill(fixture.client(), new int[] {2021, 2022}, PlanningMode.SEASON);
        }
    }

    @Test
    void buildsTheSameTablesWithoutDbt() throws SQLException {
        DbtRendering project = new DbtRendering(LakeExport.DBT.files(), silver());
        try (Connection dbt = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = dbt.createStatement()) {
            statement.execute("SET TimeZone = 'UTC'");
            project.build(dbt);
            statement.execute(attach());

            assertThat(project.models()).containsAll(TABLES).hasSize(16 + 13 + 3 + 4);
            for (String table : TABLES) {
                assertThat(differences(dbt, table)).as(table).isEmpty();
            }
            assertThat(project.tests()).hasSizeGreaterThan(25);
            for (String test : project.tests()) {
                assertThat(project.failures(dbt, test)).as(test).isZero();
            }
        }
    }

    @Test
    void buildsTheSameTablesWithDbt() throws Exception {
        Tool dbt = Tool.named("dbt");
        Path project = folder.resolve("project");
        LakeExport.DBT.write(project);
        Path made = folder.resolve("made.duckdb");
        Map<String, String> environment =
                Map.of(
                        "TIF1_LAKE",
                        root.toString(),
                        "TIF1_DBT_DATABASE",
                        made.toString(),
                        "DBT_PROFILES_DIR",
                        project.toString(),
                        "DBT_SEND_ANONYMOUS_USAGE_STATS",
                        "false");

        Tool.Said said = dbt.run(project, environment, List.of("build", "--no-use-colors"));

        assertThat(said.exit()).as(said.output()).isZero();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + made);
                Statement statement = connection.createStatement()) {
            statement.execute("SET TimeZone = 'UTC'");
            statement.execute(attach());
            for (String table : TABLES) {
                assertThat(differences(connection, table)).as(table).isEmpty();
            }
        }
    }

    private String silver() {
        return "read_parquet('%s/silver/_current/endpoint={name}/*.parquet', union_by_name = true, hive_partitioning = false)"
                .formatted(root);
    }

    private String attach() {
        return "ATTACH '" + root.resolve("gold/f1.duckdb") + "' AS lake (READ_ONLY)";
    }

    /** Rows that only one of the two has, leaving out which batch told them. */
    private static List<String> differences(Connection connection, String table)
            throws SQLException {
        boolean history =
                List.of("dim_drivers", "dim_constructors", "dim_circuits").contains(table);
        String columns = history ? "* EXCLUDE (row_hash, batch_id)" : "*";
        String lake = "SELECT " + columns + " FROM lake.main." + table;
        String own = "SELECT * FROM main." + table;
        String sql = "(%1$s EXCEPT ALL %2$s) UNION ALL (%2$s EXCEPT ALL %1$s)".formatted(lake, own);
        List<String> rows = new java.util.ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT t::VARCHAR FROM (" + sql + ") t")) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
