package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.Footprint;
import io.tif1.core.view.TelemetryView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the laps and the telemetry of a real race take in memory. */
class RealLayoutTest {
    private static final int ROWS = 1_500;

    private Path archive = Path.of("");

    @BeforeEach
    void find() {
        String root = System.getProperty("tif1.realData", "");
        archive = Path.of(root, "tracinginsights");
        assumeTrue(!root.isBlank() && Files.isDirectory(archive), "no real data: tif1.realData");
    }

    @Test
    void aFrameOf1500EnrichedLapsTakesLessThan300Kilobytes() {
        try (Tif1 f1 = open("exact")) {
            Frame laps = f1.session(2026, "Monaco", "R").laps().frame();
            long bytes = Footprint.of(laps.unwrap(ColumnBatch.class));

            assertThat(laps.rows()).isPositive();
            assertThat(bytes * ROWS / laps.rows()).isLessThan(300_000);
        }
    }

    @Test
    void theTelemetryOfARaceStaysWithinItsBudgets() {
        assertThat(telemetryBytes("exact")).isBetween(60_000_000L, 110_000_000L);
        assertThat(telemetryBytes("compact")).isLessThan(55_000_000L);
    }

    @Test
    void compactTelemetryDiffersBySinglePrecisionAndKnowsWhatWasMeasured() {
        try (Tif1 exact = open("exact");
                Tif1 compact = open("compact")) {
            Telemetry one = race(exact).telemetry("NOR", 43);
            Telemetry other = race(compact).telemetry("NOR", 43);

            assertThat(other.schema().names()).isEqualTo(one.schema().names());
            for (String channel : List.of("Speed", "RPM", "Distance", "X", "AccelerationX")) {
                double[] wide = one.channel(channel).toArray();
                double[] narrow = other.channel(channel).toArray();
                for (int i = 0; i < wide.length; i++) {
                    double bound = Math.abs(wide[i]) * 6e-8;
                    assertThat(Math.abs(narrow[i] - wide[i])).isLessThanOrEqualTo(bound);
                }
            }
            assertThat(origins(other)).isEqualTo(origins(one));
            assertThat(other.frame().column("Time").toLongs(-1))
                    .isEqualTo(one.frame().column("Time").toLongs(-1));
        }
    }

    private static List<@Nullable String> origins(Telemetry telemetry) {
        return Arrays.asList(telemetry.frame().column("Source").toTexts());
    }

    private long telemetryBytes(String layout) {
        try (Tif1 f1 = open(layout);
                Stream<Telemetry> all = race(f1).telemetryStream()) {
            return all.mapToLong(t -> Footprint.of(((TelemetryView) t).batch())).sum();
        }
    }

    private Tif1 open(String layout) {
        return Tif1.builder()
                .source(Sources.directory(archive))
                .set("tif1.layout", layout)
                .noCache()
                .open();
    }

    private static Session race(Tif1 f1) {
        return f1.session(2025, "Australia", "R");
    }
}
