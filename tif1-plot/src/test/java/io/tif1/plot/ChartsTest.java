package io.tif1.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import io.tif1.plot.color.Rgb;
import io.tif1.plot.color.Theme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartsTest {
    private static final Path OUT = Path.of("target", "charts");
    private static final Pattern COLOR = Pattern.compile("(?:stroke|fill)=\"(#[0-9a-f]{6})\"");

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

    private void draw(ChartKind kind, Session session) throws Exception {
        Chart chart = kind.draw(session);

        for (String end : List.of("svg", "html", "json", "png")) {
            chart.write(OUT.resolve(kind.name() + "." + end));
        }

        assertThat(chart.svg()).isEqualTo(kind.draw(session).svg()).doesNotContain("NaN");
        assertThat(chart.html()).doesNotContain("src=").doesNotContain("@import");
        assertThat(chart.png()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(chart.theme(Theme.LIGHT).colorBlind().svg()).contains("#ffffff");
    }

    @TestFactory
    List<DynamicTest> linesAndTextsStandOutFromTheBackground() {
        return List.of("speed-trace", "lap-times", "positions", "gap-to-leader", "tyre-strategy")
                .stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> contrast(ChartKind.of(name))))
                .toList();
    }

    private void contrast(ChartKind kind) {
        for (Theme theme : Theme.values()) {
            String svg =
                    kind.draw(sample(kind))
                            .theme(theme)
                            .svg()
                            .replaceAll(
                                    "<text [^>]*fill=\"#(000000|ffffff)\""
                                            + " text-anchor=\"middle\">[^<]*</text>",
                                    "");
            Matcher matcher = COLOR.matcher(svg.substring(svg.indexOf("<g>")));
            while (matcher.find()) {
                if (!matcher.group(1).equals(theme.background().hex())) {
                    assertThat(Rgb.parse(matcher.group(1)).contrast(theme.background()))
                            .as(matcher.group(1))
                            .isGreaterThanOrEqualTo(3);
                }
            }
            assertThat(theme.text().contrast(theme.background())).isGreaterThan(4.5);
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
                .withMessageContaining("speed-trace");
        assertThatThrownBy(() -> Charts.speedTrace(session, "QQQ"))
                .isInstanceOf(DataNotFoundException.class);
        assertThatThrownBy(() -> Charts.pitStops(f1.session(2025, "Sample", "FP1"), "QQQ"))
                .isInstanceOf(DataNotFoundException.class);
    }

    @TestFactory
    List<DynamicTest> realSessionsAreDrawn() {
        return ChartKind.all().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> drawReal(kind)))
                .toList();
    }

    private static void drawReal(ChartKind kind) throws Exception {
        Path root = Path.of(System.getProperty("tif1.realData", ""), "tracinginsights");
        assumeTrue(Files.isDirectory(root), "no real data");
        try (Tif1 real = Tif1.builder().source(Sources.directory(root)).noCache().open()) {
            String code = isQualifying(kind) ? "Q" : "R";
            Path file = OUT.resolve("real-" + kind.name() + ".svg");
            drawnFrom(real, kind, code).write(file);
            assertThat(file).isNotEmptyFile();
        }
    }

    /** The stored race of 2026 lacks some telemetry; that of 2025 lacks columns of laps. */
    private static Chart drawnFrom(Tif1 real, ChartKind kind, String code) {
        try {
            return kind.draw(real.session(2026, "Monaco", code));
        } catch (DataNotFoundException e) {
            return kind.draw(real.session(2025, "Australia", code));
        }
    }

    @TestFactory
    List<DynamicTest> oldSessionsAreDrawnOrSayWhatTheyLack() {
        return ChartKind.all().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> drawOld(kind)))
                .toList();
    }

    private static void drawOld(ChartKind kind) {
        Path root = Path.of(System.getProperty("tif1.realData", ""), "tracinginsights");
        assumeTrue(Files.isDirectory(root), "no real data");
        try (Tif1 real = Tif1.builder().source(Sources.directory(root)).noCache().open()) {
            String code = isQualifying(kind) ? "Q" : "R";
            assertThat(kind.draw(real.session(2025, "Australia", code)).svg()).contains("</g>");
        } catch (DataNotFoundException e) {
            assertThat(e).hasMessageContaining("Australian Grand Prix");
            assertThat(kind.name()).isNotIn("speed-trace", "lap-times", "race-pace", "speed-map");
        }
    }

    private static boolean isQualifying(ChartKind kind) {
        return kind.name().startsWith("qualifying") || kind.name().equals("gap-to-pole");
    }

    private Session sample(ChartKind kind) {
        return f1.session(2025, "Sample", isQualifying(kind) ? "Q" : "R");
    }
}
