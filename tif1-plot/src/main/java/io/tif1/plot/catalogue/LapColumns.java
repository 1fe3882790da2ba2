package io.tif1.plot.catalogue;

import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.WeatherSample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Numbers of laps by name, for correlations; only those that are there and vary.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class LapColumns {
    private static final int FEWEST = 3;

    private LapColumns() {}

    /** Returns eleven numbers of laps, less those that are missing or always the same. */
    public static Map<String, double[]> laps(Laps laps) {
        Map<String, ToDoubleFunction<Lap>> wanted = new LinkedHashMap<>();
        wanted.put("LapTime", lap -> lap.time().seconds());
        for (int i = 1; i <= 3; i++) {
            int sector = i;
            wanted.put(
                    "Sector" + i,
                    lap -> lap.sector(sector).map(t -> t.seconds()).orElse(Double.NaN));
        }
        for (String trap : List.of("SpeedI1", "SpeedI2", "SpeedFL", "SpeedST")) {
            wanted.put(trap, lap -> number(lap, trap));
        }
        wanted.put("LapNumber", Lap::number);
        wanted.put("TyreLife", lap -> lap.tyreLife().orElse(-1) < 0 ? Double.NaN : life(lap));
        wanted.put("Position", lap -> lap.position().isPresent() ? place(lap) : Double.NaN);
        return columns(laps, wanted);
    }

    /** Returns the weather of laps, and their times. */
    public static Map<String, double[]> weather(Laps laps) {
        Map<String, ToDoubleFunction<Lap>> wanted = new LinkedHashMap<>();
        wanted.put("LapTime", lap -> lap.time().seconds());
        wanted.put("AirTemp", lap -> weather(lap, WeatherSample::airTemp));
        wanted.put("TrackTemp", lap -> weather(lap, WeatherSample::trackTemp));
        wanted.put("Humidity", lap -> weather(lap, WeatherSample::humidity));
        wanted.put("Pressure", lap -> weather(lap, WeatherSample::pressure));
        wanted.put("WindSpeed", lap -> weather(lap, WeatherSample::windSpeed));
        return columns(laps.withWeather(), wanted);
    }

    /** Returns Pearson's coefficient over the pairs of which both are there; NaN below three. */
    public static double correlation(double[] x, double[] y) {
        int[] both =
                IntStream.range(0, x.length)
                        .filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i]))
                        .toArray();
        double[] a = IntStream.of(both).mapToDouble(i -> x[i]).toArray();
        double[] b = IntStream.of(both).mapToDouble(i -> y[i]).toArray();
        if (a.length < FEWEST) {
            return Double.NaN;
        }
        double meanA = DoubleStream.of(a).average().orElse(0);
        double meanB = DoubleStream.of(b).average().orElse(0);
        double together = 0;
        for (int i = 0; i < a.length; i++) {
            together += (a[i] - meanA) * (b[i] - meanB);
        }
        return together / (a.length - 1) / Numbers.deviation(a) / Numbers.deviation(b);
    }

    private static Map<String, double[]> columns(
            Laps laps, Map<String, ToDoubleFunction<Lap>> wanted) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        wanted.forEach(
                (name, value) -> {
                    double[] values = laps.stream().mapToDouble(value).toArray();
                    long different =
                            DoubleStream.of(values).filter(Double::isFinite).distinct().count();
                    if (different >= FEWEST) {
                        columns.put(name, values);
                    }
                });
        return columns;
    }

    private static double life(Lap lap) {
        return lap.tyreLife().orElseThrow();
    }

    private static double place(Lap lap) {
        return lap.position().orElseThrow();
    }

    private static double number(Lap lap, String column) {
        return lap.value(column)
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).doubleValue())
                .orElse(Double.NaN);
    }

    private static double weather(Lap lap, ToDoubleFunction<WeatherSample> value) {
        return lap.weather().map(value::applyAsDouble).orElse(Double.NaN);
    }
}
