package io.tif1.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GoldenSvgTest {
    @Test
    void aSmallFigureIsWrittenToTheLetter() throws IOException {
        Series nor = Series.of("NOR", "#ff8000");
        Series hard = Series.of("HARD", "#f0f0ec");
        double[] times = {82.5, Double.NaN, 82.1};
        Mark line = new Mark.Line(nor, new double[] {1, 2, 3}, times, 1.5);
        Mark dots = new Mark.Dots(hard, new double[] {2}, new double[] {82.25}, 3);
        Panel panel = Panel.of(Axis.number("Lap"), Axis.time("Lap time"), List.of(line, dots));
        Figure figure = Figure.of("Golden <lap> times", panel).legend(List.of(nor, hard));

        String svg = Chart.of(figure).size(400, 240).svg();

        assertThat(svg).isEqualTo(golden());
    }

    private static String golden() throws IOException {
        try (InputStream in = GoldenSvgTest.class.getResourceAsStream("golden.svg")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
