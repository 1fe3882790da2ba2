package io.tif1.lake.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.lake.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DashboardsTest {
    @TempDir Path folder;

    @Test
    void areTheFiveThatArePromised() {
        assertThat(dashboards().keySet())
                .containsExactly(
                        "tif1-ingestion",
                        "tif1-pipeline-health",
                        "tif1-query-performance",
                        "tif1-storage",
                        "tif1-throughput");
    }

    @Test
    void haveTheShapeThatGrafanaReads() {
        dashboards()
                .forEach(
                        (uid, dashboard) -> {
                            assertThat(dashboard.get("uid").asString()).isEqualTo(uid);
                            assertThat(dashboard.get("schemaVersion").asInt()).isGreaterThan(30);
                            assertThat(dashboard.get("title").asString()).startsWith("tif1 · ");
                            assertThat(dashboard.get("panels")).isNotEmpty();
                            dashboard.get("panels").forEach(DashboardsTest::checkPanel);
                        });
    }

    private static void checkPanel(JsonNode panel) {
        JsonNode place = panel.get("gridPos");
        assertThat(place.get("x").asInt() + place.get("w").asInt()).isBetween(1, 24);
        assertThat(panel.get("type").asString()).isIn("stat", "timeseries", "heatmap");
        assertThat(panel.get("datasource").get("uid").asString()).isEqualTo("tif1-prometheus");
        assertThat(panel.get("targets")).isNotEmpty();
        assertThat(panel.get("title").asString()).isNotBlank();
    }

    @Test
    void panelsDoNotOverlap() {
        dashboards()
                .values()
                .forEach(
                        dashboard -> {
                            List<String> taken = new ArrayList<>();
                            dashboard.get("panels").forEach(panel -> taken.addAll(cells(panel)));
                            assertThat(taken).doesNotHaveDuplicates();
                        });
    }

    private static List<String> cells(JsonNode panel) {
        JsonNode place = panel.get("gridPos");
        List<String> cells = new ArrayList<>();
        for (int x = 0; x < place.get("w").asInt(); x++) {
            for (int y = 0; y < place.get("h").asInt(); y++) {
                cells.add((place.get("x").asInt() + x) + "/" + (place.get("y").asInt() + y));
            }
        }
        return cells;
    }

    @Test
    void askForMetricsThatThereAre() {
        assertThat(expressions())
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        expression -> {
                            assertThat(Metrics.in(expression)).isNotEmpty();
                            assertThat(Metrics.KNOWN).containsAll(Metrics.in(expression));
                        });
    }

    @Test
    void askInTheLanguageOfPrometheus() throws Exception {
        Tool promtool = Tool.named("promtool");
        StringBuilder rules = new StringBuilder("groups:\n- name: dashboards\n  rules:\n");
        List<String> all = expressions();
        for (int i = 0; i < all.size(); i++) {
            rules.append("  - record: panel:%d\n    expr: %s\n".formatted(i, quoted(all.get(i))));
        }
        Files.writeString(folder.resolve("panels.yml"), rules);

        Tool.Said said = promtool.run(folder, Map.of(), List.of("check", "rules", "panels.yml"));

        assertThat(said.exit()).as(said.output()).isZero();
    }

    private static String quoted(String expression) {
        String plain =
                expression
                        .replace("$__rate_interval", "5m")
                        .replace("$__interval", "5m")
                        .replace("$__range", "7d")
                        .replaceAll("\\$(dag|endpoint|engine)\\b", ".*");
        assertThat(plain).doesNotContain("$");
        return Json.object().stringNode(plain).toString();
    }

    private static List<String> expressions() {
        List<String> all = new ArrayList<>();
        for (JsonNode dashboard : dashboards().values()) {
            for (JsonNode panel : dashboard.get("panels")) {
                panel.get("targets").forEach(target -> all.add(target.get("expr").asString()));
            }
        }
        return all;
    }

    private static Map<String, JsonNode> dashboards() {
        Map<String, JsonNode> all = new TreeMap<>();
        LakeExport.GRAFANA
                .files()
                .forEach(
                        (path, bytes) -> {
                            if (path.startsWith("dashboards/")) {
                                String uid = path.replaceAll(".*/|\\.json", "");
                                all.put(uid, Json.read(path, bytes));
                                assertThat(new String(bytes, UTF_8)).endsWith("}\n");
                            }
                        });
        return all;
    }
}
