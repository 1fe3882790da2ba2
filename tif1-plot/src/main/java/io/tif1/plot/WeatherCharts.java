package io.tif1.plot;

import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.WeatherSample;
import io.tif1.plot.catalogue.BarCharts;
import io.tif1.plot.catalogue.Boxes;
import io.tif1.plot.catalogue.Catalogue;
import io.tif1.plot.catalogue.Correlations;
import io.tif1.plot.catalogue.Degradation;
import io.tif1.plot.catalogue.LapColumns;
import io.tif1.plot.catalogue.PaceLaps;
import io.tif1.plot.catalogue.Violins;
import io.tif1.plot.catalogue.WeatherClasses;
import io.tif1.plot.catalogue.WeatherFigures;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apiguardian.api.API;

/**
 * One call for each chart of the weather and of what it does to lap times. Fails with
 * DataNotFoundException where a session has no weather.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public final class WeatherCharts {
    private WeatherCharts() {}

    /** Draws the temperatures of track and air during a session. */
    public static Chart temperatures(Session session) {
        Map<Series, ToDoubleFunction<WeatherSample>> lines = new LinkedHashMap<>();
        lines.put(Series.of("Track", "#ff5544"), WeatherSample::trackTemp);
        lines.put(Series.of("Air", "#66a3ff"), WeatherSample::airTemp);
        String title = Catalogue.title(session, "Temperatures");
        return Chart.of(WeatherFigures.lines(title, session, "°C", lines));
    }

    /** Draws the humidity during a session. */
    public static Chart humidity(Session session) {
        return line(session, "Humidity", "%", "#44bbcc", WeatherSample::humidity);
    }

    /** Draws the pressure during a session. */
    public static Chart pressure(Session session) {
        return line(session, "Pressure", "mbar", "#cc88ee", WeatherSample::pressure);
    }

    /** Draws the wind speed during a session. */
    public static Chart wind(Session session) {
        return line(session, "Wind speed", "m/s", "#88cc66", WeatherSample::windSpeed);
    }

    /** Draws laps against the temperature of the track, with the slope. */
    public static Chart trackTemperatureImpact(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        Axis x = Axis.number("Track temperature (°C)");
        List<double[]> pairs = WeatherFigures.pairs(pace.laps(), WeatherSample::trackTemp);
        String title = Catalogue.title(session, "Lap time and track");
        Map<Series, List<double[]>> points = Map.of(Series.of("Laps", "#ff8800"), pairs);
        return Chart.of(Degradation.slopes(title, x, points).noted(pace.note()));
    }

    /** Draws boxes of laps by class of humidity. */
    public static Chart humidityImpact(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        return Chart.of(
                Boxes.figure(
                                Catalogue.title(session, "Lap time by humidity"),
                                WeatherFigures.classes(
                                        pace.laps(),
                                        WeatherSample::humidity,
                                        WeatherClasses.HUMIDITY))
                        .noted(pace.note()));
    }

    /** Draws how laps are spread by class of wind. */
    public static Chart windImpact(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        return Chart.of(
                Violins.plain(
                                Catalogue.title(session, "Lap time by wind"),
                                WeatherFigures.classes(
                                        pace.laps(), WeatherSample::windSpeed, WeatherClasses.WIND))
                        .noted(pace.note()));
    }

    /** Draws the mean lap time on each compound by class of the track's temperature. */
    public static Chart compoundsByTemperature(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        String title = Catalogue.title(session, "Compounds by temperature");
        return Chart.of(
                WeatherFigures.compounds(title, pace.laps(), WeatherClasses.TRACK)
                        .noted(pace.note()));
    }

    /** Draws laps in the dry and in rain, and the lap on which it begins. */
    public static Chart rain(Session session, String... drivers) {
        Laps laps = Catalogue.of(session, drivers).timed().withoutPitStops();
        return Chart.of(WeatherFigures.rain(Catalogue.title(session, "Dry and wet"), laps));
    }

    /** Draws how each number of the weather goes together with the lap time. */
    public static Chart correlations(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        Map<Series, Double> found =
                Correlations.withFirst(LapColumns.weather(pace.laps()), session.key());
        String title = Catalogue.title(session, "Weather and lap time");
        Axis x = Axis.number("Correlation with lap time");
        Panel panel = BarCharts.panel(x, found, 0, BarCharts.printf("%+.2f"));
        return Chart.of(Figure.of(title, panel).noted(pace.note())).size(800, 320);
    }

    private static Chart line(
            Session session,
            String what,
            String unit,
            String color,
            ToDoubleFunction<WeatherSample> value) {
        String title = Catalogue.title(session, what);
        return Chart.of(
                WeatherFigures.lines(title, session, unit, Map.of(Series.of(what, color), value)));
    }
}
