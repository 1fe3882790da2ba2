package io.tif1.it.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import io.tif1.plot.Chart;
import io.tif1.plot.Charts;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The calls of the page about charts: laps. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LapChartsSnippetTest {
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
        // snippet:chart-lap-times
        Chart lapTimes = Charts.lapTimes(race);
        // end
        // snippet:chart-lap-times-on-compounds
        Chart lapTimesOnCompounds = Charts.lapTimesOnCompounds(race);
        // end
        // snippet:chart-lap-times-by-compound
        Chart lapTimesByCompound = Charts.lapTimesByCompound(race);
        // end
        // snippet:chart-lap-time-heat
        Chart lapTimeHeat = Charts.lapTimeHeat(race);
        // end
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

        assertThat(
                        List.of(
                                lapTimes,
                                lapTimesOnCompounds,
                                lapTimesByCompound,
                                lapTimeHeat,
                                lapTimeHeatNumbers,
                                fuelCorrectedHeat,
                                racePace,
                                teamPace))
                .allSatisfy(c -> assertThat(c.svg()).contains("</g>"));
    }

    @Test
    void callsFrom9Draw() {
        // snippet:chart-lap-time-distribution
        Chart lapTimeDistribution = Charts.lapTimeDistribution(race);
        // end
        // snippet:chart-driver-compound-distribution
        Chart driverCompoundDistribution = Charts.driverCompoundDistribution(race);
        // end
        // snippet:chart-compound-distribution
        Chart compoundDistribution = Charts.compoundDistribution(race);
        // end
        // snippet:chart-lap-correlations
        Chart lapCorrelations = Charts.lapCorrelations(race);
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
        // snippet:chart-tyre-laps
        Chart tyreLaps = Charts.tyreLaps(race);
        // end

        assertThat(
                        List.of(
                                lapTimeDistribution,
                                driverCompoundDistribution,
                                compoundDistribution,
                                lapCorrelations,
                                positions,
                                gapToLeader,
                                tyreStrategy,
                                tyreLaps))
                .allSatisfy(c -> assertThat(c.svg()).contains("</g>"));
    }

    @Test
    void callsFrom17Draw() {
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
        // snippet:chart-best-laps
        Chart bestLaps = Charts.bestLaps(qualifying);
        // end
        // snippet:chart-top-speeds
        Chart topSpeeds = Charts.topSpeeds(race);
        // end
        // snippet:chart-consistency
        Chart consistency = Charts.consistency(race);
        // end

        assertThat(
                        List.of(
                                pitStops,
                                lapDelta,
                                tyreDegradation,
                                driverDegradation,
                                gapToPole,
                                bestLaps,
                                topSpeeds,
                                consistency))
                .allSatisfy(c -> assertThat(c.svg()).contains("</g>"));
    }

    @Test
    void callsFrom25Draw() {
        // snippet:chart-full-throttle
        Chart fullThrottle = Charts.fullThrottle(race);
        // end
        // snippet:chart-downforce
        Chart downforce = Charts.downforce(race);
        // end
        // snippet:chart-team-downforce
        Chart teamDownforce = Charts.teamDownforce(race);
        // end
        // snippet:chart-deleted-laps
        Chart deletedLaps = Charts.deletedLaps(qualifying);
        // end
        // snippet:chart-qualifying-progress
        Chart qualifyingProgress = Charts.qualifyingProgress(qualifying);
        // end
        // snippet:chart-qualifying-compounds
        Chart qualifyingCompounds = Charts.qualifyingCompounds(qualifying);
        // end

        assertThat(
                        List.of(
                                fullThrottle,
                                downforce,
                                teamDownforce,
                                deletedLaps,
                                qualifyingProgress,
                                qualifyingCompounds))
                .allSatisfy(c -> assertThat(c.svg()).contains("</g>"));
    }
}
