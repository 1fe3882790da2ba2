package io.tif1.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.frame.Frame;
import io.tif1.plot.color.Palette;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartFilesTest {
    private static final Series NOR =
            new Series("NOR", "McLaren", "#ff8000", Dash.SOLID, "#ff8700");

    @TempDir private Path folder;

    private static Chart chart() {
        double[] laps = {1, 2};
        Mark line = new Mark.Line(NOR, laps, new double[] {82.5, 82.1}, 1.5);
        Panel panel = Panel.of(Axis.whole("Lap"), Axis.time("Lap time"), List.of(line));
        return Chart.of(Figure.of("Laps", panel).legend(List.of(NOR)));
    }

    @Test
    void aFileIsReplacedAtOnceAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("chart.svg"), "before");

        chart().write(file);

        assertThat(file).content().startsWith("<svg");
        assertThat(folder.toFile().list()).containsExactly("chart.svg");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("nowhere").resolve("chart.svg");

        assertThatThrownBy(() -> chart().write(file))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("chart.svg")
                .hasMessageContaining("folder does not exist");
    }

    @Test
    void aFolderInThePlaceOfTheFileStays() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("chart.svg").resolve("inside"));

        assertThatThrownBy(() -> chart().write(folder.resolve("chart.svg")))
                .isInstanceOf(IOException.class);
        assertThat(taken).isDirectory();
        assertThat(folder.toFile().list()).containsExactly("chart.svg");
    }

    @Test
    void aColorForNothingThatIsShownIsRefused() {
        assertThat(chart().color("McLaren", "#112299").svg()).doesNotContain("#ff8000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart().color("VER", "#112233"))
                .withMessage("the chart shows no VER; it shows NOR, McLaren");
    }

    @Test
    void aNameWithALapOrASlopeIsColoredByItsKey() {
        assertThat(NOR.named("NOR lap 43").key()).isEqualTo("NOR");
        assertThat(NOR.named("NOR +0.033 s").key()).isEqualTo("NOR");
        assertThat(NOR.named("NOR -0.101 s").key()).isEqualTo("NOR");
        assertThat(NOR.named("First rain").key()).isEqualTo("First rain");
    }

    @Test
    void officialColorsAreTheOtherTable() {
        assertThat(chart().svg()).contains("#ff8000");
        assertThat(chart().palette(Palette.OFFICIAL).svg()).contains("#ff8700");
    }

    @Test
    void theDataOfAChartIsATable() {
        try (Frame data = chart().data()) {
            assertThat(data.rows()).isEqualTo(2);
            assertThat(data.column("Series").valueAt(1)).isEqualTo("NOR");
            assertThat(data.column("Y").valueAt(0)).isEqualTo(82.5);
            assertThat(data.column("X2").isMissing(0)).isTrue();
        }
    }

    @Test
    void theAlternativeTextSaysWhatIsShown() {
        assertThat(chart().altText()).isEqualTo("Laps. Lap time by Lap. Shown: NOR");
    }
}
