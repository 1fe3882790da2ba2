package io.tif1.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import io.tif1.plot.catalogue.LapMetrics;
import io.tif1.plot.color.Theme;
import io.tif1.plot.layout.DrawnCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every chart of the real weekends, in every form. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealChartsTest {
    private static final Path OUT = Path.of("target", "real-charts");

    private RealSessions real;

    @BeforeAll
    void open() throws Exception {
        real = RealSessions.open();
        Files.createDirectories(OUT);
    }

    @AfterAll
    void close() {
        if (real != null) {
            real.close();
        }
    }

    static Stream<ChartKind> kinds() {
        return ChartKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyChartIsDrawnFromRealData(ChartKind kind) throws Exception {
        Chart chart = real.draw(kind).orElseThrow();

        for (String form : new String[] {"svg", "html", "png", "json"}) {
            Path file = OUT.resolve(kind.name() + "." + form);
            chart.write(file);
            assertThat(file).isNotEmptyFile();
        }

        assertThat(chart.svg()).doesNotContain("NaN").doesNotContain("Infinity");
        assertThat(chart.altText()).isNotBlank();
        for (Theme theme : Theme.values()) {
            assertThat(DrawnCheck.faint(chart.theme(theme))).isEmpty();
            assertThat(DrawnCheck.collisions(chart.theme(theme))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachWeekendIsDrawnOrSaysWhatItLacks(ChartKind kind) {
        for (List<Session> weekend : real.weekends(kind)) {
            try {
                assertThat(kind.draw(weekend).svg()).contains("</g>");
            } catch (DataNotFoundException e) {
                assertThat(e).hasMessageContaining("Grand Prix");
            }
        }
        if (List.of("speed-trace", "lap-times", "race-pace", "speed-map").contains(kind.name())) {
            assertThat(kind.draw(real.weekends(kind).get(0)).svg()).contains("2025 Australian");
        }
    }

    @Test
    void fullThrottleStartsBelowAHundred() {
        Telemetry lap = real.race().telemetry("NOR", 43);
        double[] throttle = lap.throttle().toArray();

        long exact = DoubleStream.of(throttle).filter(value -> value == 100).count();

        assertThat(exact).isLessThan(throttle.length / 2);
        assertThat(LapMetrics.fullThrottle(lap)).isBetween(65.0, 75.0);
    }
}
