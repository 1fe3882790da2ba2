package io.tif1.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Gap;
import io.tif1.api.model.Session;
import io.tif1.plot.color.Lineup;
import io.tif1.plot.model.ColorMap;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Charts show the numbers that the sessions have. */
class ChartValuesTest {
    private Tif1 f1;
    private Session race;

    @BeforeEach
    void open() {
        f1 = Tif1.builder().source(Sources.sample()).noCache().open();
        race = f1.session(2025, "Sample", "R");
    }

    @AfterEach
    void close() {
        f1.close();
    }

    @Test
    void theDeltaEndsWithTheDifferenceOfTheLapTimes() {
        String[] two = race.drivers().codes().subList(0, 2).toArray(String[]::new);

        Figure figure = Charts.timeDelta(race, two).figure();

        double[] delta = lines(figure, 1).get(0).y();
        double expected = best(two[1]) - best(two[0]);
        assertThat(delta[delta.length - 1]).isEqualTo(expected, within(0.3));
    }

    private double best(String driver) {
        return race.laps().driver(driver).fastest().orElseThrow().time().seconds();
    }

    @Test
    void theNoteSaysWhichLapsAreLeftOut() {
        String note = Charts.racePace(race).figure().note();

        assertThat(note).containsPattern("\\d+ of \\d+ timed laps").contains("no pit laps");
    }

    @Test
    void gapsOfSomeDriversAreThoseBehindTheLeaderOfAll() {
        Gap last =
                race.laps().gaps().stream()
                        .filter(gap -> gap.position() > 2)
                        .reduce((one, next) -> next)
                        .orElseThrow();

        Figure figure = Charts.gapToLeader(race, last.driver()).figure();

        Mark.Line line = lines(figure, 0).get(0);
        double shown = line.y()[line.y().length - 1];
        assertThat(line.series().name()).isEqualTo(last.driver());
        assertThat(shown).isEqualTo(last.toLeader().toMillis() / 1000.0, within(1e-9));
        assertThat(shown).isPositive();
    }

    @Test
    void aBrakeThatIsOnOrOffHasTwoColors() {
        Figure figure = TrackMaps.brakes(race).figure();

        assertThat(Objects.requireNonNull(figure.scale()).map()).isEqualTo(ColorMap.OFF_ON);
        assertThat(TrackMaps.brakes(race).svg()).contains(">Off<").contains(">On<");
    }

    @Test
    void aLineupGivesAChartItsColors() {
        String driver = race.drivers().codes().get(0);
        String team = race.drivers().get(driver).team();
        Lineup mine = Lineup.of(race).recolored(team, "#12ff34");

        Chart chart = Charts.speedTrace(race, driver);

        assertThat(chart.lineup(mine).svg()).contains("#12ff34");
        assertThat(chart.svg()).doesNotContain("#12ff34");
    }

    @Test
    void driversAreFoundByNamesWithASlip() {
        String name = race.drivers().get(race.drivers().codes().get(0)).lastName();
        String slip = name.substring(0, 2) + name.substring(3);

        assertThat(Charts.speedTrace(race, slip).figure().legend())
                .extracting(series -> series.key())
                .containsExactly(race.drivers().codes().get(0));
    }

    private static List<Mark.Line> lines(Figure figure, int panel) {
        return figure.panels().get(panel).marks().stream()
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .toList();
    }
}
