package io.tif1.plot;

import io.tif1.api.frame.Frame;
import io.tif1.plot.color.Lineup;
import io.tif1.plot.color.Palette;
import io.tif1.plot.color.Style;
import io.tif1.plot.color.TeamStyle;
import io.tif1.plot.color.Theme;
import io.tif1.plot.html.HtmlWriter;
import io.tif1.plot.layout.Layout;
import io.tif1.plot.model.Figure;
import io.tif1.plot.png.Png;
import io.tif1.plot.svg.SvgWriter;
import io.tif1.plot.table.ChartData;
import io.tif1.plot.vega.VegaWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * A finished chart; immutable. The methods without a verb return a changed copy.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public final class Chart {
    private final Figure figure;
    private final Style style;

    Chart(Figure figure, Style style) {
        this.figure = figure;
        this.style = style;
    }

    /** Returns a chart of a figure of one's own. */
    public static Chart of(Figure figure) {
        return new Chart(figure, Style.standard());
    }

    /** Returns what is shown. */
    public Figure figure() {
        return figure;
    }

    /** Returns how it is shown. */
    public Style style() {
        return style;
    }

    /** Returns the chart in another theme; dark unless changed. */
    public Chart theme(Theme theme) {
        return new Chart(figure, style.theme(theme));
    }

    /** Returns the chart in colours that the colour-blind tell apart. */
    public Chart colorBlind() {
        return new Chart(figure, style.safe());
    }

    /** Returns the chart in the colours of another table; distinct unless changed. */
    public Chart palette(Palette palette) {
        return new Chart(figure, style.palette(palette));
    }

    /** Returns the chart in another size, in pixels; 800 x 500 unless changed. */
    public Chart size(int width, int height) {
        return new Chart(figure, style.size(width, height));
    }

    /**
     * Returns the chart with the colour of a driver, team or compound replaced, such as {@code
     * #1e90ff}.
     *
     * @throws IllegalArgumentException if the chart shows nothing of this name, or the colour is
     *     not one; the message lists the names there are
     */
    public Chart color(String name, String hex) {
        List<String> names = SeriesNames.of(figure);
        if (!names.contains(name)) {
            throw new IllegalArgumentException(
                    "the chart shows no %s; it shows %s".formatted(name, String.join(", ", names)));
        }
        return new Chart(figure, style.color(name, hex));
    }

    /**
     * Returns the chart in the colours of a line-up, such as one whose teams were given others;
     * what the chart does not show is passed over.
     */
    public Chart lineup(Lineup lineup) {
        List<String> names = SeriesNames.of(figure);
        Style changed = style;
        for (TeamStyle team : lineup.teams()) {
            String color = team.color(style.palette());
            for (String name : List.of(team.name(), team.shortName())) {
                changed = names.contains(name) ? changed.color(name, color) : changed;
            }
        }
        return new Chart(figure, changed);
    }

    /** Returns the chart under another title. */
    public Chart title(String title) {
        return new Chart(figure.titled(title), style);
    }

    /** Returns what the chart shows, in a sentence for those who cannot see it. */
    public String altText() {
        return AltText.of(figure);
    }

    /** Returns all values shown, one row each; to be closed. */
    public Frame data() {
        return ChartData.of(figure);
    }

    /** Returns the chart as SVG; equal charts give equal text. */
    public String svg() {
        return SvgWriter.write(Layout.draw(figure, style), altText());
    }

    /** Returns the chart as a page that needs nothing else: hover, zoom, series to switch off. */
    public String html() {
        return HtmlWriter.write(Layout.draw(figure, style), altText());
    }

    /** Returns the chart as a Vega-Lite 5 specification with its data. */
    public String vegaLite() {
        return VegaWriter.write(figure, style);
    }

    /**
     * Returns the chart as PNG, twice as fine as its size; needs the module {@code java.desktop},
     * but no screen.
     */
    public byte[] png() {
        return Png.write(Layout.draw(figure, style));
    }

    /** Writes SVG to a file, which appears when it is complete. */
    public void writeSvg(Path file) throws IOException {
        WholeFile.write(file, svg().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the form that the file's name asks for: {@code .svg}, {@code .html}, {@code .json} or
     * {@code .png}. The file appears when it is complete; a failure leaves an earlier one as it
     * was.
     */
    public void write(Path file) throws IOException {
        WholeFile.write(file, bytes(file));
    }

    /**
     * Returns what {@link #write} would put into a file of this name.
     *
     * @throws IllegalArgumentException if the name ends in none of the four forms
     */
    public byte[] bytes(Path file) {
        return switch (form(file)) {
            case "svg" -> svg().getBytes(StandardCharsets.UTF_8);
            case "html", "htm" -> html().getBytes(StandardCharsets.UTF_8);
            case "json" -> vegaLite().getBytes(StandardCharsets.UTF_8);
            default -> png();
        };
    }

    /**
     * Returns the form that a file's name asks for: {@code svg}, {@code html}, {@code json} or
     * {@code png}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static String form(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String form = name.substring(name.lastIndexOf('.') + 1);
        if (!List.of("svg", "html", "htm", "json", "png").contains(form)) {
            throw new IllegalArgumentException(
                    "file is " + file + ", but must end in .svg, .html, .json or .png");
        }
        return form;
    }
}
