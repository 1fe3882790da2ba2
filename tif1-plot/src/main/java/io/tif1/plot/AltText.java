package io.tif1.plot;

import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what a figure shows. */
final class AltText {
    private static final int MOST = 10;

    private AltText() {}

    static String of(Figure figure) {
        String panels =
                figure.panels().stream()
                        .map(AltText::axes)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; "));
        return Stream.of(figure.title(), figure.note(), panels, names(figure))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String axes(Panel panel) {
        String what = panel.y().label().isEmpty() ? panel.title() : panel.y().label();
        boolean map = panel.x().kind() == Axis.Kind.HIDDEN;
        String over = panel.x().label().isEmpty() ? "" : " by " + panel.x().label();
        return map ? "map" + (what.isEmpty() ? "" : " of " + what) : (what + over).strip();
    }

    private static String names(Figure figure) {
        List<String> names =
                figure.legend().isEmpty()
                        ? SeriesNames.of(figure)
                        : figure.legend().stream().map(Series::name).toList();
        String listed = names.stream().limit(MOST).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? ""
                : "Shown: "
                        + listed
                        + (names.size() > MOST ? " and " + (names.size() - MOST) + " more" : "");
    }
}
