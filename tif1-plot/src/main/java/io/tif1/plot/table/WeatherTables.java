package io.tif1.plot.table;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.WeatherSample;
import io.tif1.plot.catalogue.LapColumns;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * What the weather does to lap times.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class WeatherTables {
    private WeatherTables() {}

    /** The correlation of each number of the weather with the lap time. */
    public static Frame correlations(Laps laps) {
        Rows rows = new Rows().text("Weather").numbers("Correlation").whole("Laps");
        Map<String, double[]> columns = LapColumns.weather(laps);
        double[] times = columns.getOrDefault("LapTime", new double[0]);
        columns.forEach(
                (name, values) -> {
                    if (!name.equals("LapTime")) {
                        double value = LapColumns.correlation(times, values);
                        rows.row(name, value, values.length);
                    }
                });
        return rows.frame();
    }

    /**
     * Mean lap times of drivers as they are and with the weather's part taken out by a linear model
     * on track temperature, humidity and wind, the quickest first.
     */
    public static Frame adjusted(Laps laps) {
        List<Lap> known =
                laps.withWeather().stream()
                        .filter(lap -> lap.weather().filter(WeatherTables::whole).isPresent())
                        .toList();
        double[][] x = known.stream().map(WeatherTables::row).toArray(double[][]::new);
        double[] y = known.stream().mapToDouble(lap -> lap.time().seconds()).toArray();
        if (x.length <= 4) {
            throw new DataNotFoundException(
                    "no table: fewer than five laps with weather in " + laps.session(), List.of());
        }
        double[] mean = LeastSquares.means(x);
        double[] weights = LeastSquares.slopes(x, y);
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (int i = 0; i < y.length; i++) {
            double part = 0;
            for (int j = 0; j < weights.length; j++) {
                part += weights[j] * (x[i][j] - mean[j]);
            }
            double[] sum = sums.computeIfAbsent(known.get(i).driver(), code -> new double[3]);
            sum[0]++;
            sum[1] += y[i];
            sum[2] += y[i] - part;
        }
        return ranking(sums);
    }

    private static Frame ranking(Map<String, double[]> sums) {
        Rows rows = new Rows().text("Driver").whole("Laps").numbers("Mean", "Adjusted");
        List<Map.Entry<String, double[]>> order =
                sums.entrySet().stream()
                        .sorted(Comparator.comparingDouble(e -> e.getValue()[2] / e.getValue()[0]))
                        .collect(Collectors.toList());
        for (Map.Entry<String, double[]> entry : order) {
            double[] sum = entry.getValue();
            rows.row(entry.getKey(), (int) sum[0], sum[1] / sum[0], sum[2] / sum[0]);
        }
        return rows.frame();
    }

    private static boolean whole(WeatherSample sample) {
        return Double.isFinite(sample.trackTemp() + sample.humidity() + sample.windSpeed());
    }

    private static double[] row(Lap lap) {
        WeatherSample sample = lap.weather().orElseThrow();
        return new double[] {sample.trackTemp(), sample.humidity(), sample.windSpeed()};
    }
}
