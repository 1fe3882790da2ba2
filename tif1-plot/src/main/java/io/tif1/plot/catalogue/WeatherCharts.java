package io.tif1.plot.catalogue;

import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.WeatherSample;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.apiguardian.api.API;

/**
 * Weather over the minutes of a session, and lap times against it.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class WeatherCharts {
    private WeatherCharts() {}

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
        wanted.forEach(
                (series, value) ->
                        marks.add(
                                new Mark.Line(
                                        series,
                                        minutes,
                                        samples.stream().mapToDouble(value).toArray(),
                                        2)));
        return Figure.of(
                        title,
                        Panel.of(Axis.number("Session time (min)"), Axis.number(label), marks))
                .legend(List.copyOf(wanted.keySet()));
    }

    /** Lap times against a value of the weather at their end. */
    public static List<double[]> pairs(Laps laps, ToDoubleFunction<WeatherSample> value) {
        List<double[]> pairs =
                laps.withWeather().stream()
                        .filter(lap -> lap.weather().isPresent())
                        .map(
                                lap ->
                                        new double[] {
                                            value.applyAsDouble(lap.weather().orElseThrow()),
                                            lap.time().seconds()
                                        })
                        .filter(p -> Double.isFinite(p[0]))
                        .toList();
        return Need.some(pairs, "laps with weather", laps.session());
    }
}
