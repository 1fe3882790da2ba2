package io.tif1.it.cookbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.Display;
import io.tif1.api.Frames;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.Compound;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.WeatherSample;
import io.tif1.api.query.Aggregate;
import io.tif1.api.spi.Source;
import io.tif1.plot.Tables;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The weather, and what it does to lap times. */
class WeatherTest extends CookbookPage {
    private static final String REAL_DATA = System.getProperty("tif1.realData", "");

    WeatherTest() {
        super("weather");
    }

    @Test
    void samplesAndLaps() throws Throwable {
        assertPrints("cookbook-u12", this::weather);

        assertThat(race.laps().withWeather().get(0).value("TrackTemp")).isPresent();
    }

    private void weather() {
        // snippet:cookbook-u12
        System.out.print(Display.of(race.weather()).rows(3));
        Lap best = race.laps().fastest().orElseThrow();
        WeatherSample weather = best.weather().orElseThrow();
        System.out.println(best + ": track " + weather.trackTemp() + " °C");
        Frame laps = race.laps().withWeather().frame().select("Driver", "LapTime", "TrackTemp");
        System.out.print(Display.of(laps).rows(3));
        // end
    }

    @Test
    void correlationsAndRain() throws Throwable {
        assertPrints("cookbook-u30", this::correlations);
    }

    private void correlations() {
        // snippet:cookbook-u30
        try (Frame table = Tables.weatherCorrelations(race)) {
            System.out.print(Display.of(table));
        }
        Frame rain =
                Frames.query(race.laps().accurate().withWeather().frame())
                        .groupBy("Rainfall")
                        .aggregate(Aggregate.count(), Aggregate.mean("LapTimeSeconds").as("Mean"));
        System.out.print(Display.of(rain));
        // end
    }

    @Test
    void rain() throws Throwable {
        skipping("cookbook-u30-rain");
        assumeTrue(!REAL_DATA.isBlank(), "no real data: set TIF1_REAL_DATA");
        Source archive = Sources.directory(Path.of(REAL_DATA, "tracinginsights"));
        try (Tif1 f1 = Tif1.builder().source(archive).noCache().open()) {
            assertThat(assertPrints("cookbook-u30-rain", () -> rain(f1))).hasSize(1);
        }
    }

    private static void rain(Tif1 f1) {
        // snippet:cookbook-u30-rain
        Laps laps = f1.session(2025, "Australia", "R").laps();
        Laps dry = laps.compound(Compound.MEDIUM, Compound.HARD).quick();
        Laps wet = laps.compound(Compound.INTERMEDIATE).quick();
        double slower =
                wet.seconds().average().orElseThrow() / dry.seconds().average().orElseThrow() - 1;
        System.out.printf("%d wet laps, %+.1f %%%n", wet.size(), 100 * slower);
        // end
    }
}
