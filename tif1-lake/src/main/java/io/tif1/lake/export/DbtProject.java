package io.tif1.lake.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.tif1.ergast.columnar.ColumnSpec;
import io.tif1.ergast.columnar.EntitySchema;
import io.tif1.ergast.entity.ErgastEntities;
import io.tif1.lake.silver.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A dbt project that builds the star schema from the compacted typed layer.
 *
 * <p>Staging follows from the declared entities, and the tests are those the lake runs itself.
 */
final class DbtProject {
    private static final String TABLES = "\\b((?:stg|fact|dim|agg)_[a-z_]+)\\b";

    private DbtProject() {}

    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>(Templates.all("dbt"));
        for (String endpoint : ErgastEntities.names()) {
            put(files, "models/staging/stg_" + endpoint + ".sql", staging(endpoint));
        }
        put(files, "models/staging/_sources.yml", sources());
        for (String block : Templates.gold("tests.sql").split(";\\s*(\\n|$)")) {
            test(files, block.strip());
        }
        return files;
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(UTF_8));
    }

    private static String staging(String endpoint) {
        EntitySchema schema = ErgastEntities.extractor(endpoint).schema();
        String columns =
                Stream.concat(
                                schema.columns().stream().map(ColumnSpec::name),
                                Sql.TECHNICAL.stream().map(c -> c.substring(0, c.indexOf(' '))))
                        .collect(joining(",\n    "));
        return "SELECT\n    %s\nFROM {{ source('silver', '%s') }}\n".formatted(columns, endpoint);
    }

    private static String sources() {
        List<String> lines = new ArrayList<>();
        lines.add("version: 2");
        lines.add("sources:");
        lines.add("  - name: silver");
        lines.add("    description: The newest rows of each endpoint, typed and validated.");
        lines.add("    meta:");
        lines.add(
                "      external_location: \"read_parquet('{{ env_var('TIF1_LAKE', '.')"
                        + " }}/silver/_current/endpoint={name}/*.parquet', union_by_name = true,"
                        + " hive_partitioning = false)\"");
        lines.add("    tables:");
        ErgastEntities.names().forEach(name -> lines.add("      - name: " + name));
        return String.join("\n", lines) + "\n";
    }

    /** Turns a test of the lake into one of dbt: a query that must find nothing. */
    private static void test(Map<String, byte[]> files, String block) {
        if (block.isEmpty()) {
            return;
        }
        if (block.contains("_session_laps")) {
            return; // the project knows the typed layer alone
        }
        int line = block.indexOf('\n');
        String[] head = block.substring("-- ".length(), line).split(" ", 2);
        String name = head[1].toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        String sql = block.substring(line + 1).replaceAll(TABLES, "{{ ref('$1') }}");
        put(
                files,
                "tests/" + name + ".sql",
                "-- %s%n{{ config(severity='%s') }}%n%s%n".formatted(head[1], head[0], sql));
    }
}
