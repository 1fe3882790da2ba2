package io.tif1.plot.catalogue;

import io.tif1.plot.model.Mark;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps dots out that lie beyond an axis with fixed ends. */
final class Clip {
    private Clip() {}

    static List<Mark> within(List<Mark> marks, double low, double high) {
        return marks.stream()
                .map(mark -> mark instanceof Mark.Dots dots ? within(dots, low, high) : mark)
                .toList();
    }

    private static Mark within(Mark.Dots dots, double low, double high) {
        int[] kept =
                IntStream.range(0, dots.y().length)
                        .filter(i -> dots.y()[i] >= low && dots.y()[i] <= high)
                        .toArray();
        return new Mark.Dots(
                dots.series(),
                IntStream.of(kept).mapToDouble(i -> dots.x()[i]).toArray(),
                IntStream.of(kept).mapToDouble(i -> dots.y()[i]).toArray(),
                dots.radius());
    }
}
