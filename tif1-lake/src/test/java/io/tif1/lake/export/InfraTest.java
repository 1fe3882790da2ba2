package io.tif1.lake.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfraTest {
    private final Map<String, byte[]> files = LakeExport.INFRA.files();

    @TempDir Path folder;

    @Test
    void startsTheServicesAroundTheLake() {
        Map<String, Object> services = Yaml.map(compose(), "services");

        assertThat(services.keySet())
                .containsExactlyInAnyOrder(
                        "minio",
                        "clickhouse",
                        "questdb",
                        "airflow",
                        "prometheus",
                        "alertmanager",
                        "grafana",
                        "superset");
        services.forEach(
                (name, service) -> {
                    Map<String, Object> about = Yaml.asMap(service);
                    assertThat(about.get("image").toString()).as(name).matches(".+:[^:]*\\d.*");
                    assertThat((List<?>) about.get("ports"))
                            .as(name)
                            .allMatch(port -> port.toString().startsWith("127.0.0.1:"));
                });
    }

    @Test
    void mountsOnlyWhatIsThere() {
        Set<String> named = Yaml.map(compose(), "volumes").keySet();
        for (Object service : Yaml.map(compose(), "services").values()) {
            List<?> volumes = (List<?>) Yaml.asMap(service).getOrDefault("volumes", List.of());
            for (Object volume : volumes) {
                String from = volume.toString().split(":(?=/)")[0];
                boolean known =
                        named.contains(from)
                                || from.startsWith("${TIF1_LAKE")
                                || files.keySet().stream()
                                        .anyMatch(path -> path.startsWith(from.substring(2)));
                assertThat(known).as(volume.toString()).isTrue();
            }
        }
    }

    @Test
    void hasNoSecretButThoseMarkedForDevelopment() {
        String compose = text("compose.yml");
        Set<String> wanted = new TreeSet<>();
        Matcher variable = Pattern.compile("\\$\\{(\\w+)(:\\?[^}]*)?}").matcher(compose);
        while (variable.find()) {
            wanted.add(variable.group(1));
            assertThat(variable.group(2)).as(variable.group(1)).isNotNull();
        }
        Set<String> given = new TreeSet<>();
        for (String line : text(".env.example").lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] pair = line.split("=", 2);
            given.add(pair[0]);
            assertThat(
                            pair[0].equals("TIF1_LAKE")
                                    || pair[1].isEmpty()
                                    || pair[1].startsWith("development"))
                    .as(line)
                    .isTrue();
        }
        assertThat(given).isEqualTo(wanted);
        assertThat(compose).doesNotContainPattern("(?i)(password|secret|key)\\w*: ['\"]?[a-z0-9]");
    }

    @Test
    void everyOtherFileCanBeRead() throws Exception {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".yml")) {
                assertThat(Yaml.read(text(file.getKey())))
                        .as(file.getKey())
                        .isInstanceOf(Map.class);
            } else if (file.getKey().endsWith(".xml")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new java.io.ByteArrayInputStream(file.getValue()));
            }
        }
        assertThat(files)
                .containsKeys(
                        "prometheus/prometheus.yml",
                        "prometheus/tif1-alerts.yml",
                        "grafana/dashboards/tif1-storage.json",
                        "airflow/dags/f1_backfill_pipeline.py");
    }

    @Test
    void grafanaFindsItsSourceAndDashboards() {
        Map<String, Object> source =
                Yaml.maps(
                                Yaml.map(text("grafana/provisioning/datasources/tif1.yml")),
                                "datasources")
                        .get(0);
        Map<String, Object> provider =
                Yaml.maps(Yaml.map(text("grafana/provisioning/dashboards/tif1.yml")), "providers")
                        .get(0);

        assertThat(source)
                .containsEntry("uid", "tif1-prometheus")
                .containsEntry("type", "prometheus");
        assertThat(text("compose.yml"))
                .contains(":" + Yaml.map(provider, "options").get("path") + ":ro");
    }

    @Test
    void composeTakesIt() throws Exception {
        Tool docker = Tool.named("docker");
        LakeExport.INFRA.write(folder);
        Tool.Said help = docker.run(folder, Map.of(), List.of("compose", "version"));
        org.junit.jupiter.api.Assumptions.assumeTrue(
                help.exit() == 0, "docker compose is not installed");

        Tool.Said said =
                docker.run(
                        folder,
                        Map.of("AIRFLOW_FERNET_KEY", "development-only"),
                        List.of("compose", "--env-file", ".env.example", "config", "--quiet"));

        assertThat(said.exit()).as(said.output()).isZero();
    }

    private Map<String, Object> compose() {
        return Yaml.map(text("compose.yml"));
    }

    private String text(String path) {
        return new String(files.get(path), UTF_8);
    }
}
