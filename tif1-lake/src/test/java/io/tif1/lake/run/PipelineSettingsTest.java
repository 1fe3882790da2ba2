package io.tif1.lake.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipelineSettingsTest {
    @TempDir Path folder;

    @Test
    void takesTheFirstPlaceThatHasASetting() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve(".env"),
                        """
                        # where things are
                        TIF1_LAKE_ROOT="/data/lake"
                        export TIF1_PIPELINE_RETRIES=7
                        TIF1_PIPELINE_PARALLELISM=8
                        OTHER=1
                        """);
        PipelineSettings settings =
                PipelineSettings.read(
                        Map.of("tif1.schedule.zone", "Europe/Paris"),
                        key -> key.equals("tif1.pipeline.retries") ? "9" : null,
                        name -> name.equals("TIF1_PIPELINE_PARALLELISM") ? "3" : null,
                        file);

        assertThat(settings.text(PipelineSetting.LAKE_ROOT)).isEqualTo("/data/lake");
        assertThat(settings.number(PipelineSetting.PIPELINE_RETRIES)).isEqualTo(9);
        assertThat(settings.number(PipelineSetting.PIPELINE_PARALLELISM)).isEqualTo(3);
        assertThat(settings.text(PipelineSetting.SCHEDULE_ZONE)).isEqualTo("Europe/Paris");
        assertThat(settings.number(PipelineSetting.ERGAST_RATE_PER_HOUR)).isEqualTo(500);
        assertThat(settings.all())
                .extracting(PipelineSettings.Found::place)
                .contains("given", "system property", "variable", ".env", "default");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tif1.pipeline.parallelism;none",
                "tif1.pipeline.parallelism;0",
                "tif1.silver.max-reject-ratio;2",
                "tif1.duckdb.memory-limit;lots",
                "tif1.snapshots.hard-deletes;maybe",
                "tif1.ergast.rate.per-hour;0",
                "tif1.ergast.base-url;ftp://example.org",
                "tif1.ergast.base-url;not an address",
                "tif1.schedule.cron;tomorrow",
                "tif1.schedule.zone;Mars/Olympus",
                "tif1.schedule.blackout;noon",
                "tif1.metrics.port;70000",
                "tif1.maintenance.max-wait;-1",
                "tif1.lake.colour;red"
            })
    void namesTheSettingThatIsWrong(String key, String value) {
        assertThatThrownBy(
                        () -> {
                            Configured configured =
                                    new Configured(
                                            PipelineSettings.read(
                                                    Map.of(key, value), folder.resolve("none")));
                            configured.lake(Clock.systemUTC());
                            configured.pipeline();
                            configured.source();
                            configured.schedules();
                            configured.metricsPort();
                        })
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(key);
    }

    @Test
    void waitsLongerAndLongerButNotForEver() {
        RetryPolicy policy = RetryPolicy.STANDARD;

        assertThat(policy.pause(1, 1).toMillis()).isEqualTo(2000);
        assertThat(policy.pause(1, 0).toMillis()).isEqualTo(1000);
        assertThat(policy.pause(4, 1).toMillis()).isEqualTo(16_000);
        assertThat(policy.pause(40, 1).toMinutes()).isEqualTo(5);
    }
}
