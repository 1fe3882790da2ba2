package io.tif1.plot;

import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Series;
import java.util.List;
import java.util.stream.Stream;

/** What can be coloured in a figure. */
final class SeriesNames {
    private SeriesNames() {}

    static List<String> of(Figure figure) {
        Stream<Series> drawn =
                figure.panels().stream()
                        .flatMap(p -> p.marks().stream())
                        .map(mark -> mark.series());
        return Stream.concat(figure.legend().stream(), drawn)
                .flatMap(series -> Stream.of(series.key(), series.group()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
