package io.tif1.it.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import io.tif1.plot.Chart;
import io.tif1.plot.Charts;
import io.tif1.plot.color.Theme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The calls of the page about charts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartsSnippetTest {
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
    void chartsAreStyled(@TempDir Path folder) throws Exception {
        // snippet:chart-style
        Chart chart = Charts.lapTimes(race).theme(Theme.LIGHT).colorBlind().size(1000, 500);
        chart.color("ARV", "#1e90ff").write(folder.resolve("lap-times.html"));
        // end

        assertThat(folder.resolve("lap-times.html")).isNotEmptyFile();
    }

    @Test
    void tracesShowLapsOfOnesChoice(@TempDir Path folder) throws Exception {
        // snippet:plot-first
        Chart trace = Charts.speedTrace(race.telemetry("OKO", 40), race.telemetry("DUN", 40));
        trace.writeSvg(folder.resolve("trace.svg"));
        // end

        assertThat(folder.resolve("trace.svg")).isNotEmptyFile();
    }

    @Test
    void chartsFrom1AreDrawn() {
        // snippet:chart-speed-trace
        Chart speedTrace = Charts.speedTrace(race, "OKO", "DUN");
        // end
        // snippet:chart-speed-corners
        Chart speedCorners = Charts.speedCorners(race, "OKO", "DUN");
        // end
        // snippet:chart-lap-anatomy
        Chart lapAnatomy = Charts.lapAnatomy(race, "OKO", "DUN");
        // end
        // snippet:chart-telemetry-comparison
        Chart telemetryComparison = Charts.telemetryComparison(race, "OKO", "DUN");
        // end
        // snippet:chart-time-delta
        Chart timeDelta = Charts.timeDelta(race, "OKO", "DUN");
        // end
        // snippet:chart-gg-diagram
        Chart ggDiagram = Charts.ggDiagram(race, "OKO", "DUN");
        // end
        // snippet:chart-acceleration
        Chart acceleration = Charts.acceleration(race);
        // end
        // snippet:chart-cornering-force
        Chart corneringForce = Charts.corneringForce(race);
        // end
        // snippet:chart-speed-map
        Chart speedMap = Charts.speedMap(race);
        // end

        assertThat(
                        List.of(
                                speedTrace,
                                speedCorners,
                                lapAnatomy,
                                telemetryComparison,
                                timeDelta,
                                ggDiagram,
                                acceleration,
                                corneringForce,
                                speedMap))
                .allSatisfy(c -> assertThat(c.svg()).contains("</g>"));
    }

    @Test
    void chartsFrom10AreDrawn() {
        // snippet:chart-gear-map
        Chart gearMap = Charts.gearMap(race);
        // end
        // snippet:chart-throttle-map
        Chart throttleMap = Charts.throttleMap(race);
        // end
        // snippet:chart-brake-map
        Chart brakeMap = Charts.brakeMap(race);
        // end
        // snippet:chart-acceleration-map
        Chart accelerationMap = Charts.accelerationMap(race);
        // end
        // snippet:chart-cornering-map
        Chart corneringMap = Charts.corneringMap(race);
        // end
        // snippet:chart-corner-map
        Chart cornerMap = Charts.cornerMap(race);
        // end
        // snippet:chart-lap-times
        Chart lapTimes = Charts.lapTimes(race);
        // end
        // snippet:chart-lap-times-by-compound
        Chart lapTimesByCompound = Charts.lapTimesByCompound(race);
        // end
        // snippet:chart-lap-time-heat
        Chart lapTimeHeat = Charts.lapTimeHeat(race);
        // end

        assertThat(
                        List.of(
                                gearMap,
                                throttleMap,
                                brakeMap,
                                accelerationMap,
                                corneringMap,
                                cornerMap,
                                lapTimes,
                                lapTimesByCompound,
                                lapTimeHeat))
                .allSatisfy(c -> assertThat(c.svg()).contains("</g>"));
    }

    @Test
    void chartsFrom19AreDrawn() {
        // snippet:chart-lap-time-heat-numbers
        Chart lapTimeHeatNumbers = Charts.lapTimeHeatNumbers(race);
        // end
        // snippet:chart-fuel-corrected-heat
        Chart fuelCorrectedHeat = Charts.fuelCorrectedHeat(race);
        // end
        // snippet:chart-race-pace
        Chart racePace = Charts.racePace(race);
        // end
        // snippet:chart-team-pace
        Chart teamPace = Charts.teamPace(race);
        // end
        // snippet:chart-lap-time-distribution
        Chart lapTimeDistribution = Charts.lapTimeDistribution(race);
        // end
        // snippet:chart-compound-distribution
        Chart compoundDistribution = Charts.compoundDistribution(race);
        // end
        // snippet:chart-positions
        Chart positions = Charts.positions(race);
        // end
        // snippet:chart-gap-to-leader
        Chart gapToLeader = Charts.gapToLeader(race);
        // end
        // snippet:chart-tyre-strategy
        Chart tyreStrategy = Charts.tyreStrategy(race);
        // end

        assertThat(
                        List.of(
                                lapTimeHeatNumbers,
                                fuelCorrectedHeat,
                                racePace,
                                teamPace,
                                lapTimeDistribution,
                                compoundDistribution,
                                positions,
                                gapToLeader,
                                tyreStrategy))
                .allSatisfy(c -> assertThat(c.svg()).contains("</g>"));
    }

    @Test
    void chartsFrom28AreDrawn() {
        // snippet:chart-pit-stops
        Chart pitStops = Charts.pitStops(race);
        // end
        // snippet:chart-lap-delta
        Chart lapDelta = Charts.lapDelta(race, "OKO", "DUN");
        // end
        // snippet:chart-tyre-degradation
        Chart tyreDegradation = Charts.tyreDegradation(race);
        // end
        // snippet:chart-driver-degradation
        Chart driverDegradation = Charts.driverDegradation(race);
        // end
        // snippet:chart-gap-to-pole
        Chart gapToPole = Charts.gapToPole(qualifying);
        // end
        // snippet:chart-top-speeds
        Chart topSpeeds = Charts.topSpeeds(race);
        // end
        // snippet:chart-consistency
        Chart consistency = Charts.consistency(race);
        // end
        // snippet:chart-full-throttle
        Chart fullThrottle = Charts.fullThrottle(race);
        // end
        // snippet:chart-downforce
        Chart downforce = Charts.downforce(race);
        // end

        assertThat(
                        List.of(
                                pitStops,
                                lapDelta,
                                tyreDegradation,
                                driverDegradation,
                                gapToPole,
                                topSpeeds,
                                consistency,
                                fullThrottle,
                                downforce))
                .allSatisfy(c -> assertThat(c.svg()).contains("</g>"));
    }

    @Test
    void chartsFrom37AreDrawn() {
        // snippet:chart-deleted-laps
        Chart deletedLaps = Charts.deletedLaps(race);
        // end
        // snippet:chart-qualifying-progress
        Chart qualifyingProgress = Charts.qualifyingProgress(qualifying);
        // end
        // snippet:chart-temperatures
        Chart temperatures = Charts.temperatures(race);
        // end
        // snippet:chart-humidity
        Chart humidity = Charts.humidity(race);
        // end
        // snippet:chart-pressure
        Chart pressure = Charts.pressure(race);
        // end
        // snippet:chart-wind
        Chart wind = Charts.wind(race);
        // end
        // snippet:chart-weather-impact
        Chart weatherImpact = Charts.weatherImpact(race);
        // end

        assertThat(
                        List.of(
                                deletedLaps,
                                qualifyingProgress,
                                temperatures,
                                humidity,
                                pressure,
                                wind,
                                weatherImpact))
                .allSatisfy(c -> assertThat(c.svg()).contains("</g>"));
    }
}
