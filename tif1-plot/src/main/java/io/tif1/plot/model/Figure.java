package io.tif1.plot.model;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A whole chart, whatever it is drawn with; only series named in the legend are listed. The note,
 * which may be empty, says below the title what was left out or how something was computed.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record Figure(
        String title,
        List<Panel> panels,
        boolean sideBySide,
        List<Series> legend,
        @Nullable Scale scale,
        String note) {
    /** Copies the lists. */
    public Figure {
        panels = List.copyOf(panels);
        legend = List.copyOf(legend);
    }

    /** Creates a figure without a note. */
    public Figure(
            String title,
            List<Panel> panels,
            boolean sideBySide,
            List<Series> legend,
            @Nullable Scale scale) {
        this(title, panels, sideBySide, legend, scale, "");
    }

    /** Returns a figure of panels one below the other, with a legend of nothing. */
    public static Figure of(String title, Panel... panels) {
        return new Figure(title, List.of(panels), false, List.of(), null);
    }

    /** Returns the figure with a legend. */
    public Figure legend(List<Series> entries) {
        return new Figure(title, panels, sideBySide, entries, scale, note);
    }

    /** Returns the figure with a colour bar. */
    public Figure scaled(Scale bar) {
        return new Figure(title, panels, sideBySide, legend, bar, note);
    }

    /** Returns the figure with its panels beside each other. */
    public Figure beside() {
        return new Figure(title, panels, true, legend, scale, note);
    }

    /** Returns the figure under another title. */
    public Figure titled(String text) {
        return new Figure(text, panels, sideBySide, legend, scale, note);
    }

    /** Returns the figure with another note below its title. */
    public Figure noted(String text) {
        return new Figure(title, panels, sideBySide, legend, scale, text);
    }
}
