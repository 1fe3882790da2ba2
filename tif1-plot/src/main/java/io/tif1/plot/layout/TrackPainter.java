package io.tif1.plot.layout;

import io.tif1.plot.color.Style;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Scale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a path in the colours of its values, each of which stands out from the background. */
final class TrackPainter {
    private TrackPainter() {}

    static List<Item> items(Marks marks, Mark.Track track, Style style, @Nullable Scale scale) {
        List<Item> items = new ArrayList<>();
        int start = 0;
        for (int i = 1; scale != null && i < track.x().length; i++) {
            boolean last = i == track.x().length - 1;
            if (last || !color(track, i, style, scale).equals(color(track, start, style, scale))) {
                double[] points = marks.run(track.x(), track.y(), start, i + 1);
                items.add(
                        new Item.Path(
                                List.of(points),
                                color(track, start, style, scale),
                                "",
                                6,
                                Dash.SOLID));
                start = i;
            }
        }
        return items;
    }

    private static String color(Mark.Track track, int i, Style style, Scale scale) {
        double value = track.values()[i];
        if (!Double.isFinite(value)) {
            return style.theme().grid().hex();
        }
        return style.shade(scale.map(), (value - scale.low()) / (scale.high() - scale.low())).hex();
    }
}
