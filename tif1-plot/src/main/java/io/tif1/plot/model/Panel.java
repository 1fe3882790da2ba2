package io.tif1.plot.model;

import java.util.List;
import org.apiguardian.api.API;

/**
 * One pair of axes and what is drawn between them.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record Panel(String title, Axis x, Axis y, List<Mark> marks, boolean equal) {
    /** Copies the list. */
    public Panel {
        marks = List.copyOf(marks);
    }

    /** Returns a panel without title. */
    public static Panel of(Axis x, Axis y, List<? extends Mark> marks) {
        return new Panel("", x, y, List.copyOf(marks), false);
    }

    /** Returns a panel of a map: equal units, no numbers. */
    public static Panel map(String title, List<? extends Mark> marks) {
        return new Panel(title, Axis.hidden(), Axis.hidden(), List.copyOf(marks), true);
    }

    /** Returns the panel with a title. */
    public Panel titled(String text) {
        return new Panel(text, x, y, marks, equal);
    }

    /** Returns the panel without a name for its x axis, as above another of the same axis. */
    public Panel plainX() {
        Axis bare = new Axis("", x.kind(), x.reversed(), x.categories(), x.limits());
        return new Panel(title, bare, y, marks, equal);
    }
}
