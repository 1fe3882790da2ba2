package io.tif1.plot;

import io.tif1.api.model.Session;
import io.tif1.plot.catalogue.Catalogue;
import java.util.List;

/** Charts of the weather, of several sessions and of seasons. */
final class SessionKinds {
    private static final List<ChartKind> ALL =
            List.of(
                    ChartKind.one(
                            "temperatures",
                            "The temperatures during a session",
                            (session, drivers) -> WeatherCharts.temperatures(session)),
                    ChartKind.one(
                            "humidity",
                            "The humidity during a session",
                            (session, drivers) -> WeatherCharts.humidity(session)),
                    ChartKind.one(
                            "pressure",
                            "The pressure during a session",
                            (session, drivers) -> WeatherCharts.pressure(session)),
                    ChartKind.one(
                            "wind",
                            "The wind speed during a session",
                            (session, drivers) -> WeatherCharts.wind(session)),
                    ChartKind.one(
                            "weather-impact",
                            "Quick laps against the temperature of the track, with the slope",
                            WeatherCharts::trackTemperatureImpact),
                    ChartKind.one(
                            "humidity-impact",
                            "Boxes of quick laps by class of humidity",
                            WeatherCharts::humidityImpact),
                    ChartKind.one(
                            "wind-impact",
                            "How quick laps are spread by class of wind",
                            WeatherCharts::windImpact),
                    ChartKind.one(
                            "compounds-by-temperature",
                            "The mean lap time on each compound by track temperature",
                            WeatherCharts::compoundsByTemperature),
                    ChartKind.one("rain", "Laps in the dry and in rain", WeatherCharts::rain),
                    ChartKind.one(
                            "weather-correlations",
                            "How the weather goes together with the lap time",
                            WeatherCharts::correlations),
                    ChartKind.several(
                            "two-distributions",
                            "How lap times of the same drivers are spread in two sessions",
                            2,
                            (s, drivers) ->
                                    SeasonCharts.distributions(s.get(0), s.get(1), drivers)),
                    ChartKind.several(
                            "two-gaps",
                            "The gaps to the best lap in two sessions",
                            2,
                            (s, drivers) -> SeasonCharts.gaps(s.get(0), s.get(1), drivers)),
                    ChartKind.several(
                            "two-mean-speeds",
                            "The mean speed of the ten quickest in two sessions",
                            2,
                            (s, drivers) -> SeasonCharts.meanSpeeds(s.get(0), s.get(1))),
                    ChartKind.several(
                            "full-throttle-by-session",
                            "The share at full throttle of a driver in several sessions",
                            2,
                            SessionKinds::throttle),
                    ChartKind.several(
                            "season-points",
                            "The points of drivers by round, of Grands Prix and sprints",
                            1,
                            (s, drivers) -> SeasonCharts.points(season(s), SeasonCharts.rounds(s))),
                    ChartKind.several(
                            "season-results",
                            "The places of drivers by round, coloured by points",
                            1,
                            (s, drivers) ->
                                    SeasonCharts.results(season(s), SeasonCharts.rounds(s))),
                    ChartKind.several(
                            "season-colors",
                            "The colours of the teams and compounds of a season",
                            1,
                            (s, drivers) -> SeasonCharts.colors(season(s))));

    private SessionKinds() {}

    static List<ChartKind> all() {
        return ALL;
    }

    private static int season(List<Session> sessions) {
        return sessions.get(0).key().season();
    }

    private static Chart throttle(List<Session> sessions, String... drivers) {
        String driver = drivers.length > 0 ? drivers[0] : Catalogue.quickest(sessions.get(0), 1)[0];
        return SeasonCharts.fullThrottle(driver, sessions.toArray(Session[]::new));
    }
}
