package io.tif1.plot.catalogue;

import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.WeatherSample;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Weather over the minutes of a session, and lap times against it.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class WeatherFigures {
    private WeatherFigures() {}

    /** Weather over minutes; one line for each pair of name and value. */
    public static Figure lines(
            String title,
            Session session,
            String label,
            Map<Series, ToDoubleFunction<WeatherSample>> wanted) {
        List<WeatherSample> samples =
                Need.some(
                        session.weather().samples().stream().filter(s -> s.time() != null).toList(),
                        "weather",
                        session.key());
        double[] minutes =
                samples.stream()
                        .mapToDouble(s -> Objects.requireNonNull(s.time()).toMillis() / 60_000.0)
                        .toArray();
        List<Mark> marks = new ArrayList<>();
        wanted.forEach((series, value) -> marks.add(line(series, minutes, samples, value)));
        boolean none = marks.stream().allMatch(m -> ((Mark.Line) m).y().length == 0);
        if (none) {
            throw Need.missing("no " + label + " of the weather", session.key());
        }
        return Figure.of(
                        title,
                        Panel.of(Axis.number("Session time (min)"), Axis.number(label), marks))
                .legend(List.copyOf(wanted.keySet()));
    }

    private static Mark line(
            Series series,
            double[] minutes,
            List<WeatherSample> samples,
            ToDoubleFunction<WeatherSample> value) {
        double[] values = samples.stream().mapToDouble(value).toArray();
        boolean some = DoubleStream.of(values).anyMatch(Double::isFinite);
        return new Mark.Line(
                series, some ? minutes : new double[0], some ? values : new double[0], 2);
    }

    /** Lap times against a value of the weather at their end. */
    public static List<double[]> pairs(Laps laps, ToDoubleFunction<WeatherSample> value) {
        List<double[]> pairs = new ArrayList<>();
        laps.withWeather().stream()
                .filter(lap -> lap.weather().isPresent())
                .forEach(
                        lap -> {
                            double at = value.applyAsDouble(lap.weather().orElseThrow());
                            pairs.add(new double[] {at, lap.time().seconds()});
                        });
        return Need.some(
                pairs.stream().filter(p -> Double.isFinite(p[0])).toList(),
                "laps with weather",
                laps.session());
    }

    /** Lap times by class of a value of the weather; only classes that occur. */
    public static Map<Series, double[]> classes(
            Laps laps, ToDoubleFunction<WeatherSample> value, WeatherClasses classes) {
        List<double[]> pairs = pairs(laps, value);
        Map<Series, double[]> groups = new LinkedHashMap<>();
        for (int i = 0; i < classes.names().size(); i++) {
            int wanted = i;
            double[] times =
                    pairs.stream()
                            .filter(p -> classes.of(p[0]) == wanted)
                            .mapToDouble(p -> p[1])
                            .toArray();
            if (times.length > 0) {
                groups.put(classes.series(i, times.length), times);
            }
        }
        return groups;
    }

    /** The mean lap time on each compound by class of the track's temperature. */
    public static Figure compounds(String title, Laps laps, WeatherClasses classes) {
        List<Mark> marks = new ArrayList<>();
        List<Series> tyres = LapCharts.used(laps);
        for (Series tyre : tyres) {
            Laps own = laps.where(lap -> lap.compound().name().equals(tyre.name()));
            double[] x = new double[classes.names().size()];
            double[] y = new double[x.length];
            List<double[]> pairs = pairs(own, WeatherSample::trackTemp);
            for (int i = 0; i < x.length; i++) {
                int wanted = i;
                x[i] = i;
                y[i] =
                        pairs.stream()
                                .filter(p -> classes.of(p[0]) == wanted)
                                .mapToDouble(p -> p[1])
                                .average()
                                .orElse(Double.NaN);
            }
            marks.add(new Mark.Line(tyre, x, y, 2));
            marks.add(new Mark.Dots(tyre, x, y, 4));
        }
        Axis axis = Axis.names("Track temperature", classes.ranges());
        return Figure.of(title, Panel.of(axis, Axis.time("Mean lap time"), marks)).legend(tyres);
    }

    /** Lap times in the dry and in rain, with the lap on which rain is first reported. */
    public static Figure rain(String title, Laps laps) {
        List<Lap> known =
                Need.some(
                        laps.withWeather().stream().filter(lap -> rain(lap) != null).toList(),
                        "laps with weather that tells whether it rains",
                        laps.session());
        Series dry = Series.of("No rain", "#ff8c1a");
        Series wet = Series.of("Rain", "#4a90e2");
        List<Mark> marks = new ArrayList<>();
        marks.add(
                dots(dry, known.stream().filter(lap -> Boolean.FALSE.equals(rain(lap))).toList()));
        marks.add(dots(wet, known.stream().filter(lap -> Boolean.TRUE.equals(rain(lap))).toList()));
        known.stream()
                .filter(lap -> Boolean.TRUE.equals(rain(lap)))
                .mapToInt(Lap::number)
                .min()
                .ifPresent(
                        first ->
                                marks.add(
                                        new Mark.Rule(
                                                Series.of("First rain", "#e05050")
                                                        .dashed(Dash.DASHED),
                                                first,
                                                true)));
        boolean any = marks.size() > 2;
        boolean dries = known.stream().anyMatch(lap -> Boolean.FALSE.equals(rain(lap)));
        List<Series> legend = any ? dries ? List.of(dry, wet) : List.of(wet) : List.of(dry);
        return Figure.of(title, Panel.of(LapCharts.LAP, Axis.time("Lap time"), marks))
                .legend(legend)
                .noted(any ? "dashed: the first lap with rain" : "no rain was reported");
    }

    private static Mark dots(Series series, List<Lap> laps) {
        return new Mark.Dots(
                series,
                laps.stream().mapToDouble(Lap::number).toArray(),
                laps.stream().mapToDouble(lap -> lap.time().seconds()).toArray(),
                2.2);
    }

    private static @Nullable Boolean rain(Lap lap) {
        return lap.weather().map(WeatherSample::rainfall).orElse(null);
    }
}
