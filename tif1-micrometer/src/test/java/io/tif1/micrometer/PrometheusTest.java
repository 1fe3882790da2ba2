package io.tif1.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.BreakerState;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a Prometheus server reads. */
@Timeout(120)
class PrometheusTest {
    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    @TempDir Path caches;

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void aScrapeHasTheCountsOfALoadedSession() {
        // snippet:prometheus
        Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open();
        new Tif1Meters(f1).bindTo(registry);
        // end
        try (f1) {
            var race = f1.session(2025, "Sample", "R");
            int laps = race.laps().size();

            String scrape = registry.scrape();

            assertThat(laps).isPositive();
            assertThat(scrape)
                    .contains("tif1_sessions 1.0")
                    .containsPattern("tif1_stage_seconds_count\\{stage=\"decode\"\\} [1-9]")
                    .containsPattern("tif1_stage_data_bytes_total\\{stage=\"decode\"\\} [1-9]")
                    .containsPattern("tif1_files_total\\{outcome=\"fetched\"\\} [1-9]");
            Reference.reachabilityFence(race);
        }
    }

    @Test
    void everyNameIsUnderOneRoofAndHasHelp() {
        String scrape = scrapeOfEverything();

        List<String> names =
                Pattern.compile("(?m)^# TYPE (\\S+)")
                        .matcher(scrape)
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(names)
                .hasSizeGreaterThan(15)
                .allSatisfy(
                        name -> {
                            assertThat(name).startsWith("tif1_");
                            assertThat(scrape).containsPattern("(?m)^# HELP " + name + " \\S");
                        });
    }

    @Test
    void promtoolFindsNothingToComplainAbout() throws Exception {
        Path promtool = promtool();
        Process check =
                new ProcessBuilder(promtool.toString(), "check", "metrics")
                        .redirectErrorStream(true)
                        .start();
        try (OutputStream in = check.getOutputStream()) {
            in.write(scrapeOfEverything().getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(check.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEmpty();
        assertThat(check.exitValue()).isZero();
    }

    private String scrapeOfEverything() {
        new Tif1Meters(() -> Numbers.of(BreakerState.OPEN), List.of(), System::nanoTime)
                .bindTo(registry);
        return registry.scrape();
    }

    private static Path promtool() throws IOException {
        String folders = System.getenv().getOrDefault("PATH", "");
        Path found =
                Stream.of(folders.split(File.pathSeparator))
                        .map(folder -> Path.of(folder).resolve("promtool"))
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElse(Path.of("promtool"));
        assumeTrue(Files.isExecutable(found), "promtool is not on the path");
        return found;
    }
}
