package io.tif1.lake.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.columnar.ColumnSpec;
import io.tif1.ergast.columnar.EntitySchema;
import io.tif1.ergast.entity.ErgastEntities;
import io.tif1.lake.silver.Sql;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * Statements that make the lake's tables in ClickHouse and load them from an object store. They
 * follow from the same declarations as the tables of the lake. The lake itself does not run them.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class ClickHouse {
    private ClickHouse() {}

    /**
     * Writes the statements, one file for each step, as {@link LakeExport#write} does.
     *
     * @return the files in the order to run them
     */
    public static List<Path> write(Path folder, ClickHouseOptions options) {
        return FileSet.write(folder, files(options));
    }

    /** Returns the statements by file name. */
    public static Map<String, byte[]> files(ClickHouseOptions options) {
        Map<String, byte[]> files = new TreeMap<>();
        put(files, "01_database.sql", List.of(database(options)));
        put(files, "02_staging.sql", staging(options));
        try (GoldModel model = GoldModel.open()) {
            put(files, "03_gold.sql", new ClickHouseGold(options, model).tables());
        }
        put(files, "04_aggregates.sql", ClickHouseAggregates.views(options));
        put(files, "05_s3_load.sql", s3(options));
        put(files, "06_s3_queue.sql", queues(options));
        return files;
    }

    private static void put(Map<String, byte[]> files, String name, List<String> statements) {
        files.put(name, (String.join(";\n\n", statements) + ";\n").getBytes(UTF_8));
    }

    private static String database(ClickHouseOptions options) {
        return "CREATE DATABASE IF NOT EXISTS " + options.database();
    }

    private static List<String> staging(ClickHouseOptions options) {
        List<String> all = new ArrayList<>();
        for (String endpoint : ErgastEntities.names()) {
            EntitySchema schema = ErgastEntities.extractor(endpoint).schema();
            all.add(
                    "CREATE TABLE IF NOT EXISTS %s.stg_%s (\n%s\n) ENGINE = ReplacingMergeTree(_ingested_at)\n%sORDER BY (%s)\nSETTINGS allow_nullable_key = 1"
                            .formatted(
                                    options.database(),
                                    endpoint,
                                    columns(schema),
                                    schema.key().contains("season") && schema.key().size() > 1
                                            ? "PARTITION BY season\n"
                                            : "",
                                    String.join(", ", schema.key())));
        }
        return all;
    }

    /** Returns the columns of the typed layer; those older files lack are missing values. */
    static String columns(EntitySchema schema) {
        List<String> lines = new ArrayList<>();
        for (ColumnSpec column : schema.columns()) {
            lines.add(
                    "    %s %s"
                            .formatted(
                                    column.name(),
                                    ClickHouseTypes.of(column.type().sql(), column.required())));
        }
        for (String technical : Sql.TECHNICAL) {
            String[] parts = technical.split(" ", 2);
            lines.add("    %s %s".formatted(parts[0], ClickHouseTypes.of(parts[1], true)));
        }
        return String.join(",\n", lines);
    }

    private static List<String> s3(ClickHouseOptions options) {
        List<String> all = new ArrayList<>();
        for (String endpoint : ErgastEntities.names()) {
            EntitySchema schema = ErgastEntities.extractor(endpoint).schema();
            String names =
                    schema.columns().stream().map(ColumnSpec::name).collect(joining(", "))
                            + Sql.TECHNICAL.stream()
                                    .map(c -> ", " + c.substring(0, c.indexOf(' ')))
                                    .collect(joining());
            all.add(
                    "CREATE TABLE IF NOT EXISTS %s.s3_%s (\n%s\n) ENGINE = S3(%s, filename = 'silver/_current/endpoint=%s/*.parquet', format = 'Parquet')\nSETTINGS input_format_parquet_allow_missing_columns = 1"
                            .formatted(
                                    options.database(),
                                    endpoint,
                                    columns(schema),
                                    options.collection(),
                                    endpoint));
            all.add(
                    "INSERT INTO %1$s.stg_%2$s (%3$s)\nSELECT %3$s FROM %1$s.s3_%2$s\nSETTINGS input_format_parquet_allow_missing_columns = 1, max_partitions_per_insert_block = 100"
                            .formatted(options.database(), endpoint, names));
        }
        return all;
    }

    private static List<String> queues(ClickHouseOptions options) {
        List<String> all = new ArrayList<>();
        for (String endpoint : ErgastEntities.names()) {
            EntitySchema schema = ErgastEntities.extractor(endpoint).schema();
            all.add(
                    "CREATE TABLE IF NOT EXISTS %1$s.queue_%2$s (\n%3$s\n) ENGINE = S3Queue(%4$s, filename = 'silver/ergast/endpoint=%2$s/**.parquet', format = 'Parquet')\nSETTINGS mode = '%5$s', after_processing = 'keep', keeper_path = '/clickhouse/tif1/%1$s/%2$s', input_format_parquet_allow_missing_columns = 1"
                            .formatted(
                                    options.database(),
                                    endpoint,
                                    columns(schema),
                                    options.collection(),
                                    options.queueMode().name().toLowerCase(java.util.Locale.ROOT)));
            all.add(
                    "CREATE MATERIALIZED VIEW IF NOT EXISTS %1$s.queue_%2$s_to_stg TO %1$s.stg_%2$s AS\nSELECT * FROM %1$s.queue_%2$s"
                            .formatted(options.database(), endpoint));
        }
        return all;
    }
}
