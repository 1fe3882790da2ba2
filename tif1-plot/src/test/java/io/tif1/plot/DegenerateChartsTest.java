package io.tif1.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.Tif1;
import io.tif1.api.Tif1Exception;
import io.tif1.api.model.Session;
import io.tif1.plot.layout.DrawnCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sessions that lack nearly everything: every chart is drawn clearly, or refused clearly. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DegenerateChartsTest {
    @TempDir static Path folder;

    private Tif1 f1;

    @BeforeAll
    void open() throws Exception {
        f1 = BareArchive.open(folder);
    }

    @AfterAll
    void close() {
        f1.close();
    }

    static Stream<ChartKind> kinds() {
        return ChartKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSingleLapIsDrawnOrRefusedInWords(ChartKind kind) {
        drawnOrRefused(kind, f1.session(2025, "Australia", "R"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void lapsWithoutTimesAreRefusedInWords(ChartKind kind) {
        drawnOrRefused(kind, f1.session(2025, "Australia", "Q"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSessionWithoutDriversIsRefusedInWords(ChartKind kind) {
        drawnOrRefused(kind, f1.session(2025, "Australia", "FP1"));
    }

    @Test
    void aSingleLapIsSeenAsADot() {
        Chart chart = Charts.lapTimes(f1.session(2025, "Australia", "R"));

        assertThat(chart.svg()).contains("stroke-linecap=\"round\"").contains("1:30.000");
    }

    @Test
    void aMissingChannelIsNamed() {
        Session session = f1.session(2025, "Australia", "R");

        assertThatThrownBy(() -> TrackMaps.speed(session, "NOR"))
                .isInstanceOf(DataNotFoundException.class)
                .hasMessageContaining("no X for NOR lap 1");
        assertThatThrownBy(() -> WeatherCharts.wind(session))
                .isInstanceOf(DataNotFoundException.class)
                .hasMessageContaining("weather");
    }

    private static void drawnOrRefused(ChartKind kind, Session session) {
        try {
            Chart chart = kind.draw(List.of(session, session));
            assertThat(chart.svg()).containsPattern("<path d=\"M").doesNotContain("NaN");
            assertThat(DrawnCheck.collisions(chart)).isEmpty();
        } catch (Tif1Exception e) {
            assertThat(e).isInstanceOf(DataNotFoundException.class);
            assertThat(e.getMessage()).contains("Australian Grand Prix");
        }
    }
}
