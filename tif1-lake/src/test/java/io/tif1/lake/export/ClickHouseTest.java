package io.tif1.lake.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.ergast.columnar.ColumnSpec;
import io.tif1.ergast.columnar.EntitySchema;
import io.tif1.ergast.entity.ErgastEntities;
import io.tif1.lake.export.ClickHouseOptions.Partitioning;
import io.tif1.lake.export.ClickHouseOptions.QueueMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The structure of the statements; a server has not run them here. */
class ClickHouseTest {
    private static final Pattern TABLE =
            Pattern.compile(
                    "(?s)CREATE TABLE IF NOT EXISTS f1\\.(\\w+) \\(\\n(.*?)\\n\\) ENGINE = (.*)");

    private final Map<String, byte[]> files = ClickHouse.files(ClickHouseOptions.usual());

    @Test
    void hasAColumnForEachOfTheTypedLayer() {
        Map<String, String> tables = tables("02_staging.sql");

        assertThat(tables).hasSize(13);
        for (String endpoint : ErgastEntities.names()) {
            EntitySchema schema = ErgastEntities.extractor(endpoint).schema();
            List<String> names = names(tables.get("stg_" + endpoint));
            assertThat(names.subList(0, schema.columns().size()))
                    .isEqualTo(schema.columns().stream().map(ColumnSpec::name).toList());
            assertThat(names).contains("_batch_id", "_row_hash").doesNotHaveDuplicates();
            assertThat(statement("02_staging.sql", "stg_" + endpoint))
                    .contains("ENGINE = ReplacingMergeTree(_ingested_at)")
                    .contains("ORDER BY (" + String.join(", ", schema.key()) + ")");
        }
    }

    @Test
    void hasAColumnForEachOfTheStarSchema() {
        Map<String, String> tables = tables("03_gold.sql");
        try (GoldModel model = GoldModel.open()) {
            for (String prefix : List.of("dim_", "fact_")) {
                for (String table : model.tables(prefix)) {
                    assertThat(names(tables.get(table)))
                            .as(table)
                            .startsWith(
                                    model.columns(table).stream()
                                            .map(GoldModel.Column::name)
                                            .toArray(String[]::new))
                            .endsWith("_version");
                }
            }
        }
        assertThat(tables).hasSize(14);
    }

    @Test
    void partitionsAndSortsFactsAndLetsQueriesSkip() {
        String results = statement("03_gold.sql", "fact_race_results");

        assertThat(results)
                .contains("ENGINE = ReplacingMergeTree(_version)\nPARTITION BY season\n")
                .contains("ORDER BY (season, round, driver_id, constructor_id, car_number)")
                .contains("INDEX idx_driver_id driver_id TYPE bloom_filter(0.01) GRANULARITY 4")
                .contains("INDEX idx_status status TYPE set(200) GRANULARITY 4")
                .contains("points Decimal(10, 4)")
                .contains("final_position Nullable(Int32)");
        assertThat(statement("03_gold.sql", "dim_races"))
                .contains("INDEX idx_date date TYPE minmax")
                .contains("date Date32,");
        assertThat(text(with(Partitioning.SEASON_ROUND, QueueMode.ORDERED), "03_gold.sql"))
                .contains("PARTITION BY (season, round)");
    }

    @Test
    void computesAggregatesFromRowsWithoutDuplicates() {
        List<String> views = statements("04_aggregates.sql");

        assertThat(views).hasSize(3);
        try (GoldModel model = GoldModel.open()) {
            for (String view : views) {
                String name = view.replaceAll("(?s).*EXISTS f1\\.(\\w+).*", "$1");
                assertThat(view).contains("REFRESH EVERY 1 HOUR").doesNotContain("@");
                assertThat(view.split("\\bf1\\.fact_\\w+", -1).length - 1)
                        .as("tables read without FINAL in " + name)
                        .isEqualTo(view.split("\\bf1\\.fact_\\w+( AS \\w+)? FINAL", -1).length - 1);
                assertThat(model.columns(name))
                        .allSatisfy(
                                column ->
                                        assertThat(view)
                                                .containsPattern(
                                                        "(AS|by|,) " + column.name() + "\\b"));
            }
        }
    }

    @Test
    void loadsFromTheObjectStoreAlsoFilesThatLackColumns() {
        assertThat(statements("05_s3_load.sql"))
                .hasSize(26)
                .allSatisfy(
                        sql ->
                                assertThat(sql)
                                        .contains(
                                                "input_format_parquet_allow_missing_columns = 1"));
        assertThat(statement("05_s3_load.sql", "s3_laps"))
                .contains(
                        "ENGINE = S3(tif1_lake, filename ="
                            + " 'silver/_current/endpoint=laps/*.parquet', format = 'Parquet')");
    }

    @Test
    void takesNewFilesAsTheyComeAndKeepsThem() {
        List<String> all = statements("06_s3_queue.sql");

        assertThat(all).hasSize(26);
        assertThat(statement("06_s3_queue.sql", "queue_results"))
                .contains("ENGINE = S3Queue(tif1_lake")
                .contains("mode = 'ordered', after_processing = 'keep'")
                .contains("keeper_path = '/clickhouse/tif1/f1/results'");
        assertThat(all)
                .anyMatch(
                        sql ->
                                sql.contains(
                                        "VIEW IF NOT EXISTS f1.queue_results_to_stg TO"
                                                + " f1.stg_results"));
        assertThat(text(with(Partitioning.SEASON, QueueMode.UNORDERED), "06_s3_queue.sql"))
                .contains("mode = 'unordered'");
    }

    @Test
    void saysNothingSecretAndBalancesItsBrackets() {
        for (String name : files.keySet()) {
            for (String sql : statements(name)) {
                assertThat(sql).doesNotContainPattern("(?i)password|secret|access_key");
                assertThat(sql.chars().filter(c -> c == '(').count())
                        .as(sql)
                        .isEqualTo(sql.chars().filter(c -> c == ')').count());
            }
        }
    }

    @Test
    void takesNoNamesThatAreStatements() {
        assertThatThrownBy(
                        () ->
                                new ClickHouseOptions(
                                        "f1; DROP", "c", Partitioning.SEASON, QueueMode.ORDERED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("database is");
    }

    private static Map<String, byte[]> with(Partitioning partitioning, QueueMode mode) {
        return ClickHouse.files(new ClickHouseOptions("f1", "tif1_lake", partitioning, mode));
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), UTF_8);
    }

    private List<String> statements(String file) {
        return Arrays.stream(text(files, file).split(";\\n"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private String statement(String file, String table) {
        return statements(file).stream()
                .filter(sql -> sql.contains("CREATE TABLE IF NOT EXISTS f1." + table + " ("))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> tables(String file) {
        Map<String, String> tables = new TreeMap<>();
        for (String sql : statements(file)) {
            Matcher matcher = TABLE.matcher(sql);
            assertThat(matcher.matches()).as(sql).isTrue();
            tables.put(matcher.group(1), matcher.group(2));
        }
        return tables;
    }

    private static List<String> names(String body) {
        return body.lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("INDEX"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }
}
