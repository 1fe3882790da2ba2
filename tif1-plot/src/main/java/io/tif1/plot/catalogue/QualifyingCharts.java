package io.tif1.plot.catalogue;

import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.plot.color.CompoundColors;
import io.tif1.plot.color.DriverColors;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * What happened in the segments of qualifying.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class QualifyingCharts {
    private static final double[] SEGMENTS = {0, 1, 2};

    private QualifyingCharts() {}

    /** The best laps of drivers by segment. */
    public static Figure progress(String title, Session session, Laps laps) {
        DriverColors colors = DriverColors.of(session);
        List<Mark> marks = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        laps.byDriver()
                .forEach(
                        (code, own) -> {
                            double[] best = best(own);
                            if (DoubleStream.of(best).anyMatch(Double::isFinite)) {
                                codes.add(code);
                                marks.add(new Mark.Line(colors.of(code), SEGMENTS, best, 1.6));
                                marks.add(new Mark.Dots(colors.of(code), SEGMENTS, best, 3.5));
                                marks.add(end(colors.of(code), best));
                            }
                        });
        Need.some(marks, "laps in segments", session.key());
        Axis x = Axis.names("", List.of("Q1", "Q2", "Q3"));
        return Figure.of(title, Panel.of(x, Axis.time("Best lap"), marks))
                .legend(colors.legend(codes));
    }

    /** How many laps each driver did on each compound in a segment. */
    public static Figure compounds(String title, Session session, Laps laps, int segment) {
        Laps part = laps.inSegment(segment);
        List<Lap> found = Need.some(part.stream().toList(), "laps in Q" + segment, session.key());
        List<Series> tyres = LapCharts.used(part);
        List<String> codes = found.stream().map(Lap::driver).distinct().toList();
        double wide = 0.8 / tyres.size();
        List<Mark> marks = new ArrayList<>();
        Map<String, Map<Series, Long>> counts = counts(session, found);
        for (String code : codes) {
            counts.getOrDefault(code, Map.of())
                    .forEach(
                            (tyre, count) -> {
                                double left =
                                        codes.indexOf(code) - 0.4 + wide * tyres.indexOf(tyre);
                                double[] corners = {left, 0, left + wide, count};
                                marks.add(new Mark.Box(tyre, corners, count.toString(), false));
                            });
        }
        Axis y = Axis.whole("Laps in Q" + segment);
        return Figure.of(title, Panel.of(Axis.names("", codes), y, marks)).legend(tyres);
    }

    private static Map<String, Map<Series, Long>> counts(Session session, List<Lap> laps) {
        int season = session.key().season();
        return laps.stream()
                .collect(
                        Collectors.groupingBy(
                                Lap::driver,
                                Collectors.groupingBy(
                                        lap -> CompoundColors.series(season, lap.compound()),
                                        Collectors.counting())));
    }

    private static double[] best(Laps laps) {
        return IntStream.rangeClosed(1, 3)
                .mapToDouble(
                        part ->
                                laps.inSegment(part)
                                        .fastest()
                                        .map(lap -> lap.time().seconds())
                                        .orElse(Double.NaN))
                .toArray();
    }

    private static Mark end(Series series, double[] best) {
        int last = Double.isFinite(best[2]) ? 2 : Double.isFinite(best[1]) ? 1 : 0;
        return new Mark.Note(
                series, new double[] {last + 0.02, best[last]}, series.name(), Mark.Note.Look.END);
    }
}
