package io.tif1.it.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Compound;
import io.tif1.api.model.Session;
import io.tif1.plot.Chart;
import io.tif1.plot.Charts;
import io.tif1.plot.Round;
import io.tif1.plot.SeasonCharts;
import io.tif1.plot.WeatherCharts;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The calls of the page about charts: weather, several sessions, seasons. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionChartsSnippetTest {
    private Tif1 f1;
    private Session race;
    private Session qualifying;

    @BeforeAll
    void open() {
        f1 = Tif1.builder().source(Sources.sample()).noCache().open();
        race = f1.session(2025, "Sample", "R");
        qualifying = f1.session(2025, "Sample", "Q");
    }

    @AfterAll
    void close() {
        f1.close();
    }

    @Test
    void callsFrom1Draw() {
        // snippet:chart-temperatures
        Chart temperatures = WeatherCharts.temperatures(race);
        // end
        // snippet:chart-humidity
        Chart humidity = WeatherCharts.humidity(race);
        // end
        // snippet:chart-pressure
        Chart pressure = WeatherCharts.pressure(race);
        // end
        // snippet:chart-wind
        Chart wind = WeatherCharts.wind(race);
        // end
        // snippet:chart-weather-impact
        Chart weatherImpact = WeatherCharts.trackTemperatureImpact(race);
        // end
        // snippet:chart-humidity-impact
        Chart humidityImpact = WeatherCharts.humidityImpact(race);
        // end
        // snippet:chart-wind-impact
        Chart windImpact = WeatherCharts.windImpact(race);
        // end
        // snippet:chart-compounds-by-temperature
        Chart compoundsByTemperature = WeatherCharts.compoundsByTemperature(race);
        // end

        assertThat(
                        List.of(
                                temperatures,
                                humidity,
                                pressure,
                                wind,
                                weatherImpact,
                                humidityImpact,
                                windImpact,
                                compoundsByTemperature))
                .allSatisfy(c -> assertThat(c.svg()).contains("</g>"));
    }

    @Test
    void callsFrom9Draw() {
        // snippet:chart-rain
        Chart rain = WeatherCharts.rain(race);
        // end
        // snippet:chart-weather-correlations
        Chart weatherCorrelations = WeatherCharts.correlations(race);
        // end
        // snippet:chart-two-distributions
        Chart twoDistributions = SeasonCharts.distributions(qualifying, race);
        // end
        // snippet:chart-two-gaps
        Chart twoGaps = SeasonCharts.gaps(qualifying, race);
        // end
        // snippet:chart-two-mean-speeds
        Chart twoMeanSpeeds = SeasonCharts.meanSpeeds(qualifying, race);
        // end
        // snippet:chart-full-throttle-by-session
        Chart fullThrottleBySession = SeasonCharts.fullThrottle("OKO", qualifying, race);
        // end
        // snippet:chart-season-points
        Chart seasonPoints = SeasonCharts.points(2025, SeasonCharts.rounds(List.of(race)));
        // end
        // snippet:chart-season-results
        Chart seasonResults = SeasonCharts.results(2025, SeasonCharts.rounds(List.of(race)));
        // end

        assertThat(
                        List.of(
                                rain,
                                weatherCorrelations,
                                twoDistributions,
                                twoGaps,
                                twoMeanSpeeds,
                                fullThrottleBySession,
                                seasonPoints,
                                seasonResults))
                .allSatisfy(c -> assertThat(c.svg()).contains("</g>"));
    }

    @Test
    void callsFrom17Draw() {
        // snippet:chart-season-colors
        Chart seasonColors = SeasonCharts.colors(2025);
        // end
        List<Round> rounds = SeasonCharts.rounds(List.of(race));
        // snippet:chart-season-contenders
        Chart contenders = SeasonCharts.contenders(2025, rounds, 5, 1);
        // end
        // snippet:chart-lap-times-on-one-compound
        Chart lapTimesOnOne = Charts.lapTimeDistribution(race, Compound.HARD);
        // end
        // snippet:chart-degradation-on-one-compound
        Chart degradationOnOne = Charts.driverDegradation(race, Compound.HARD);
        // end
        // snippet:chart-duel-in-a-window
        Chart duelInWindow = Charts.duel(race, 900, 2500, "OKO", "DUN");
        // end

        assertThat(List.of(seasonColors, contenders, lapTimesOnOne, degradationOnOne, duelInWindow))
                .allSatisfy(c -> assertThat(c.svg()).contains("</g>"));
    }
}
