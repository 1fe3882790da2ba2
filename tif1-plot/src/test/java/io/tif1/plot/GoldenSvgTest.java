package io.tif1.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.plot.color.Theme;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.ColorMap;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Scale;
import io.tif1.plot.model.Series;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * To the letter; after a wanted change, compare the files below target/golden and take them over.
 */
class GoldenSvgTest {
    private static final Series NOR = Series.of("NOR", "#ff8000");
    private static final Series HARD = Series.of("HARD", "#f0f0ec");

    @Test
    void linesAndDotsWithALegend() throws IOException {
        double[] times = {82.5, 82.3, Double.NaN, 82.1};
        Mark line = new Mark.Line(NOR, new double[] {1, 2, 3, 4}, times, 1.5);
        Mark dots = new Mark.Dots(HARD, new double[] {2, 3}, new double[] {82.25, 82.2}, 3);
        Panel panel = Panel.of(Axis.whole("Lap"), Axis.time("Lap time"), List.of(line, dots));
        Figure figure =
                Figure.of("Golden <lap> times", panel).legend(List.of(NOR, HARD)).noted("3 laps");

        assertGolden("lines", Chart.of(figure).size(400, 240));
    }

    @Test
    void boxesWithTextsInsideAndBeside() throws IOException {
        Mark inside = new Mark.Box(HARD, new double[] {0, -0.4, 20, 0.4}, "1–20", true);
        Mark beside = new Mark.Box(NOR, new double[] {0, 0.6, 12, 1.4}, "+0.120", false);
        Mark rule = new Mark.Rule(Series.plain("Limit").dashed(Dash.DASHED), 15, true);
        Axis rows = Axis.names("", List.of("NOR", "VER")).reverse();
        Panel panel = Panel.of(Axis.whole("Lap"), rows, List.of(inside, beside, rule));

        assertGolden("boxes", Chart.of(Figure.of("Boxes", panel)).size(400, 200));
    }

    @Test
    void cellsAndABarOfColors() throws IOException {
        Mark low = new Mark.Cell(NOR, new double[] {-0.5, -0.5, 0.5, 0.5}, 81.2, "81.2");
        Mark high = new Mark.Cell(NOR, new double[] {0.5, -0.5, 1.5, 0.5}, 84.9, "84.9");
        Mark none = new Mark.Cell(NOR, new double[] {1.5, -0.5, 2.5, 0.5}, Double.NaN, "");
        Panel panel =
                Panel.of(
                        Axis.names("", List.of("1", "2", "3")),
                        Axis.names("", List.of("NOR")),
                        List.of(low, high, none));
        Figure figure =
                Figure.of("Cells", panel).scaled(new Scale("Lap time", ColorMap.GREEN_RED, 81, 85));

        assertGolden("cells", Chart.of(figure).size(400, 220).theme(Theme.LIGHT));
    }

    @Test
    void aTrackWithNumberedCorners() throws IOException {
        double[] x = {0, 100, 200, 150, 0};
        double[] y = {0, 20, 100, 180, 0};
        Mark track = new Mark.Track(NOR, x, y, new double[] {300, 200, 80, 150, 310});
        Mark.Note.Look disc = Mark.Note.Look.DISC;
        Mark corner = new Mark.Note(HARD, new double[] {210, 110}, "1", disc);
        Mark shape =
                new Mark.Shape(
                        HARD, new double[] {20, 60, 40, 20}, new double[] {90, 90, 120, 90}, 0.4);
        Figure figure =
                Figure.of("Track", Panel.map("", List.of(track, corner, shape)))
                        .scaled(new Scale("km/h", ColorMap.PLASMA, 80, 310));

        assertGolden("track", Chart.of(figure).size(400, 300).colorBlind());
    }

    private static void assertGolden(String name, Chart chart) throws IOException {
        Path kept = Path.of("target", "golden", name + ".svg");
        Files.createDirectories(kept.getParent());
        chart.writeSvg(kept);
        assertThat(chart.svg()).isEqualTo(golden(name));
    }

    private static String golden(String name) throws IOException {
        String file = "golden-" + name + ".svg";
        try (InputStream in = GoldenSvgTest.class.getResourceAsStream(file)) {
            return new String(
                    Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
