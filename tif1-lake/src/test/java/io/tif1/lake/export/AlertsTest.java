package io.tif1.lake.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsTest {
    @TempDir Path folder;

    @Test
    void asksForMetricsThatThereAre() throws IOException {
        LakeExport.PROMETHEUS.write(folder);

        String rules = Files.readString(folder.resolve("tif1-alerts.yml"));

        assertThat(Metrics.KNOWN).containsAll(Metrics.in(rules));
        assertThat(Metrics.in(rules)).hasSizeGreaterThan(8);
        assertThat(Yaml.maps(Yaml.map(rules), "groups"))
                .flatExtracting(group -> Yaml.maps(group, "rules"))
                .extracting(rule -> rule.get("alert"))
                .containsExactlyInAnyOrder(
                        "Tif1RunFailed",
                        "Tif1RunOverdue",
                        "Tif1WatchdogKill",
                        "Tif1RateBudgetExhausted",
                        "Tif1DataStale",
                        "Tif1RejectRatio",
                        "Tif1SchemaDrift",
                        "Tif1ValidationGaps",
                        "Tif1QualityScore",
                        "Tif1IngestSlow",
                        "Tif1QueriesSlow");
    }

    @Test
    void passesTheCheckOfPrometheus() throws Exception {
        Tool promtool = Tool.named("promtool");
        LakeExport.PROMETHEUS.write(folder);

        Tool.Said said =
                promtool.run(
                        folder,
                        Map.of(),
                        List.of("check", "config", "--lint=all", "prometheus.yml"));

        assertThat(said.exit()).as(said.output()).isZero();
    }

    @Test
    void ringsWhenItShouldAndNotOtherwise() throws Exception {
        Tool promtool = Tool.named("promtool");
        LakeExport.PROMETHEUS.write(folder);
        for (String cases : List.of("alerts-test.yml", "alerts-season-test.yml")) {
            Path from = Path.of("src/test/resources/io/tif1/lake/export").resolve(cases);
            Files.copy(from, folder.resolve(cases));

            Tool.Said said = promtool.run(folder, Map.of(), List.of("test", "rules", cases));

            assertThat(said.exit()).as(said.output()).isZero();
        }
    }
}
