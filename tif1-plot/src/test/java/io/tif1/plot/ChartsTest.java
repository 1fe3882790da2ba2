package io.tif1.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import io.tif1.plot.color.Palette;
import io.tif1.plot.color.Theme;
import io.tif1.plot.layout.DrawnCheck;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartsTest {
    private static final Path OUT = Path.of("target", "charts");

    private Tif1 f1;

    @BeforeAll
    void open() throws Exception {
        f1 = Tif1.builder().source(Sources.sample()).noCache().open();
        Files.createDirectories(OUT);
    }

    @AfterAll
    void close() {
        f1.close();
    }

    @TestFactory
    List<DynamicTest> everyChartIsDrawnInEveryForm() {
        return ChartKind.all().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> draw(kind, sample(kind))))
                .toList();
    }

    private void draw(ChartKind kind, List<Session> session) throws Exception {
        Chart chart = kind.draw(session);

        for (String end : List.of("svg", "html", "json", "png")) {
            chart.write(OUT.resolve(kind.name() + "." + end));
        }

        assertThat(chart.svg()).isEqualTo(kind.draw(session).svg()).doesNotContain("NaN");
        assertThat(chart.html()).doesNotContain("src=").doesNotContain("@import");
        assertThat(Files.readAllBytes(OUT.resolve(kind.name() + ".png")))
                .startsWith(0x89, 'P', 'N', 'G');
        assertThat(chart.theme(Theme.LIGHT).colorBlind().svg()).contains("#ffffff");
    }

    @TestFactory
    List<DynamicTest> everyLineAndTextStandsOutAndNoTextCoversAnother() {
        return ChartKind.all().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> check(kind)))
                .toList();
    }

    private void check(ChartKind kind) {
        Chart chart = kind.draw(sample(kind));
        for (Theme theme : Theme.values()) {
            for (Palette palette : Palette.values()) {
                Chart styled = chart.theme(theme).palette(palette);
                assertThat(DrawnCheck.faint(styled)).as(theme + " " + palette).isEmpty();
                assertThat(DrawnCheck.faint(styled.colorBlind())).as("safe").isEmpty();
            }
            assertThat(DrawnCheck.collisions(chart.theme(theme))).isEmpty();
            assertThat(DrawnCheck.collisions(chart.size(480, 360))).isEmpty();
        }
    }

    @Test
    void aLapsTraceIsSmall() {
        Session session = f1.session(2025, "Sample", "R");
        String driver = session.drivers().codes().get(0);

        assertThat(Charts.speedTrace(session, driver).svg().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(25_000);
    }

    @Test
    void lapTimesAreWrittenAsMinutes() {
        assertThat(Charts.lapTimes(f1.session(2025, "Sample", "R")).svg())
                .containsPattern(">\\d:\\d\\d\\.\\d{3}<");
    }

    @Test
    void colorsCanBeReplaced() {
        Session session = f1.session(2025, "Sample", "R");
        String driver = session.drivers().codes().get(0);

        assertThat(Charts.speedTrace(session, driver).color(driver, "#12ff34").svg())
                .contains("#12ff34");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Charts.speedTrace(session, driver).color(driver, "pink"))
                .withMessageContaining("pink");
    }

    @Test
    void refusesWhatDoesNotExist() {
        Session session = f1.session(2025, "Sample", "R");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChartKind.of("nonsense"))
                .withMessageContaining("no chart \"nonsense\"")
                .withMessageContaining("near are");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChartKind.of("speedtrace"))
                .withMessageContaining("speed-trace");
        assertThatThrownBy(() -> Charts.speedTrace(session, "QQQ"))
                .isInstanceOf(DataNotFoundException.class);
        assertThatThrownBy(() -> Charts.pitStops(f1.session(2025, "Sample", "FP1"), "QQQ"))
                .isInstanceOf(DataNotFoundException.class);
    }

    private List<Session> sample(ChartKind kind) {
        Session race = f1.session(2025, "Sample", "R");
        Session qualifying = f1.session(2025, "Sample", "Q");
        return kind.sessions() > 1
                ? List.of(qualifying, race)
                : List.of(RealSessions.isQualifying(kind) ? qualifying : race);
    }
}
