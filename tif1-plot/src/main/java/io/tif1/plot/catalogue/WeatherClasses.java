package io.tif1.plot.catalogue;

import io.tif1.plot.model.Series;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Classes of a value of the weather: a value on a bound belongs to the class above it.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public record WeatherClasses(String unit, List<String> names, List<Double> bounds) {
    /** Relative humidity. */
    public static final WeatherClasses HUMIDITY =
            new WeatherClasses(
                    "%", List.of("Low", "Medium", "High", "Very high"), List.of(40.0, 60.0, 80.0));

    /** Temperature of the track. */
    public static final WeatherClasses TRACK =
            new WeatherClasses(
                    "°C", List.of("Cool", "Optimal", "Hot", "Very hot"), List.of(35.0, 40.0, 45.0));

    /** Speed of the wind. */
    public static final WeatherClasses WIND =
            new WeatherClasses(
                    "m/s", List.of("Calm", "Light", "Moderate", "Strong"), List.of(2.0, 5.0, 10.0));

    private static final List<String> COLORS = List.of("#56b4e9", "#3fa34d", "#ff9f1c", "#e05050");

    int of(double value) {
        return (int) bounds.stream().filter(bound -> value >= bound).count();
    }

    Series series(int index, int laps) {
        return Series.of("%s (%d laps)".formatted(range(index), laps), COLORS.get(index));
    }

    List<String> ranges() {
        return IntStream.range(0, names.size()).mapToObj(this::range).toList();
    }

    private String range(int index) {
        String name = names.get(index);
        if (index == 0) {
            return String.format(Locale.ROOT, "%s <%.0f %s", name, bounds.get(0), unit);
        }
        return index == bounds.size()
                ? String.format(Locale.ROOT, "%s ≥%.0f %s", name, bounds.get(index - 1), unit)
                : String.format(
                        Locale.ROOT,
                        "%s %.0f–%.0f %s",
                        name,
                        bounds.get(index - 1),
                        bounds.get(index),
                        unit);
    }
}
