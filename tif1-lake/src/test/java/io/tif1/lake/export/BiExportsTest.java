package io.tif1.lake.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.lake.gold.FullGold;
import io.tif1.lake.json.Json;
import io.tif1.lake.query.LakeQueries;
import io.tif1.lake.query.Pace;
import io.tif1.lake.query.QueryResult;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BiExportsTest {
    private static final String ROOT = "tif1_dashboard/";

    @Test
    void everyQueryHasItsAnswerOnTheWholeHistory() throws Exception {
        try (LakeQueries gold = new LakeQueries(FullGold.connect(), () -> 1)) {
            for (BiQuery query : BiQuery.all()) {
                QueryResult result = gold.run(query.sql());

                assertThat(result.rows()).as(query.id()).hasSizeGreaterThan(30);
                assertThat(result.columns()).as(query.id()).isEqualTo(columnsIn(query));
            }
            assertThat(gold.run(sql("driver_comparison")).rows().get(0).subList(1, 6).toString())
                    .isEqualTo("[Lewis Hamilton, 2007, 2025, 374, 105]");
        }
    }

    @Test
    void everyQueryIsFast() throws Exception {
        try (LakeQueries gold = new LakeQueries(FullGold.connect(), () -> 1)) {
            for (BiQuery query : BiQuery.all()) {
                assertThat(Pace.millis(gold, query.sql())).as(query.id()).isLessThan(Pace.LIMIT);
            }
        }
    }

    private static String sql(String id) {
        return BiQuery.all().stream()
                .filter(query -> query.id().equals(id))
                .findFirst()
                .orElseThrow()
                .sql();
    }

    private static List<String> columnsIn(BiQuery query) {
        Map<String, Object> dataset = yaml("datasets/tif1/" + query.id() + ".yaml");
        assertThat(dataset.get("sql")).isEqualTo(query.sql());
        return Yaml.maps(dataset, "columns").stream()
                .map(column -> String.valueOf(column.get("column_name")))
                .toList();
    }

    @Test
    void theBundleHangsTogether() {
        String database = String.valueOf(yaml("databases/tif1.yaml").get("uuid"));
        Map<String, Object> position = Yaml.map(yaml("dashboards/tif1.yaml"), "position");
        Set<Object> shown = new HashSet<>();
        position.values().stream()
                .filter(Map.class::isInstance)
                .map(Yaml::asMap)
                .filter(part -> "CHART".equals(part.get("type")))
                .forEach(part -> shown.add(Yaml.map(part, "meta").get("uuid")));

        for (BiQuery query : BiQuery.all()) {
            Map<String, Object> dataset = yaml("datasets/tif1/" + query.id() + ".yaml");
            Map<String, Object> chart = yaml("charts/" + query.id() + ".yaml");
            assertThat(dataset.get("database_uuid")).isEqualTo(database);
            assertThat(chart.get("dataset_uuid")).isEqualTo(dataset.get("uuid"));
            assertThat(shown).contains(chart.get("uuid"));
            assertThat(chart.get("slice_name")).isEqualTo(query.title());
        }
        assertThat(shown).hasSize(5);
        assertThat(yaml("metadata.yaml")).containsEntry("type", "Dashboard");
        assertThat(position.toString()).contains("children=[GRID_ID]");
    }

    @Test
    void theArchiveHoldsTheSameFiles() throws Exception {
        Map<String, byte[]> files = LakeExport.SUPERSET.files();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(files.get("tif1_dashboard.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).isEqualTo(files.get(entry.getName()));
            }
        }
        assertThat(names).hasSize(files.size() - 1);
        assertThat(LakeExport.SUPERSET.files().get("tif1_dashboard.zip"))
                .isEqualTo(files.get("tif1_dashboard.zip"));
    }

    @Test
    void questionsForMetabaseAreWholeRequests() {
        Map<String, byte[]> files = LakeExport.METABASE.files();

        for (BiQuery query : BiQuery.all()) {
            JsonNode body = Json.read(query.id(), files.get(query.id() + ".json"));
            assertThat(body.at("/dataset_query/native/query").asString()).isEqualTo(query.sql());
            assertThat(body.at("/dataset_query/type").asString()).isEqualTo("native");
            assertThat(body.get("name").asString()).isEqualTo(query.title());
            assertThat(body.get("visualization_settings").isObject()).isTrue();
            assertThat(files).containsKey(query.id() + ".sql");
        }
    }

    private static Map<String, Object> yaml(String path) {
        return Yaml.map(new String(LakeExport.SUPERSET.files().get(ROOT + path), UTF_8));
    }
}
