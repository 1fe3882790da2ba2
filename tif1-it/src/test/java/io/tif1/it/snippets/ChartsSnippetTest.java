package io.tif1.it.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Frames;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.Session;
import io.tif1.plot.Chart;
import io.tif1.plot.Charts;
import io.tif1.plot.Tables;
import io.tif1.plot.TrackMaps;
import io.tif1.plot.color.DriverStyle;
import io.tif1.plot.color.Lineup;
import io.tif1.plot.color.Theme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The calls of the page about charts: looks, tables, telemetry and maps. */
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
    void namesAndColorsAreThoseOfTheSession() {
        // snippet:chart-lineup
        Lineup lineup = Lineup.of(race);
        DriverStyle okonkwo = lineup.driver("OKO");
        List<String> legend = lineup.legend(List.of("DUN", "best lap", "OKO"));
        Lineup mine = lineup.recolored(okonkwo.team().name(), "#1e90ff");
        Chart chart = Charts.speedTrace(race, "OKO", "DUN").lineup(mine);
        // end

        assertThat(legend).endsWith("best lap");
        assertThat(chart.svg()).contains("#1e90ff");
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
    void tablesAreFrames(@TempDir Path folder) throws Exception {
        // snippet:chart-tables
        try (Frame corners = Tables.corners(race, "OKO")) {
            Frames.writeCsv(corners, folder.resolve("corners.csv"));
        }
        // end

        assertThat(folder.resolve("corners.csv")).content().contains("MinSpeed");
    }

    @Test
    void callsFrom1Draw() {
        // snippet:chart-speed-trace
        Chart speedTrace = Charts.speedTrace(race, "OKO", "DUN");
        // end
        // snippet:chart-speed-corners
        Chart speedCorners = Charts.speedCorners(race, "OKO", "DUN");
        // end
        // snippet:chart-lap-anatomy
        Chart lapAnatomy = Charts.lapAnatomy(race, "OKO", "DUN");
        // end
        // snippet:chart-speed-and-pedals
        Chart speedAndPedals = Charts.speedAndPedals(race, "OKO");
        // end
        // snippet:chart-pedal-overlap
        Chart pedalOverlap = Charts.pedalOverlap(race, "OKO");
        // end
        // snippet:chart-telemetry-comparison
        Chart telemetryComparison = Charts.telemetryComparison(race, "OKO", "DUN");
        // end
        // snippet:chart-duel
        Chart duel = Charts.duel(race, "OKO", "DUN");
        // end
        // snippet:chart-time-delta
        Chart timeDelta = Charts.timeDelta(race, "OKO", "DUN");
        // end

        assertThat(
                        List.of(
                                speedTrace,
                                speedCorners,
                                lapAnatomy,
                                speedAndPedals,
                                pedalOverlap,
                                telemetryComparison,
                                duel,
                                timeDelta))
                .allSatisfy(c -> assertThat(c.svg()).contains("</g>"));
    }

    @Test
    void callsFrom9Draw() {
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
        Chart speedMap = TrackMaps.speed(race);
        // end
        // snippet:chart-gear-map
        Chart gearMap = TrackMaps.gears(race);
        // end
        // snippet:chart-gear-dots
        Chart gearDots = TrackMaps.gearDots(race, "OKO");
        // end
        // snippet:chart-throttle-map
        Chart throttleMap = TrackMaps.throttle(race);
        // end
        // snippet:chart-brake-map
        Chart brakeMap = TrackMaps.brakes(race);
        // end

        assertThat(
                        List.of(
                                ggDiagram,
                                acceleration,
                                corneringForce,
                                speedMap,
                                gearMap,
                                gearDots,
                                throttleMap,
                                brakeMap))
                .allSatisfy(c -> assertThat(c.svg()).contains("</g>"));
    }

    @Test
    void callsFrom17Draw() {
        // snippet:chart-acceleration-map
        Chart accelerationMap = TrackMaps.acceleration(race);
        // end
        // snippet:chart-cornering-map
        Chart corneringMap = TrackMaps.cornering(race);
        // end
        // snippet:chart-corner-map
        Chart cornerMap = TrackMaps.corners(race);
        // end
        // snippet:chart-track-map
        Chart trackMap = TrackMaps.outline(race);
        // end
        // snippet:chart-elevation
        Chart elevation = TrackMaps.elevation(race);
        // end
        // snippet:chart-racing-lines
        Chart racingLines = TrackMaps.racingLines(race, 900, 1500, "OKO", "DUN");
        // end

        assertThat(
                        List.of(
                                accelerationMap,
                                corneringMap,
                                cornerMap,
                                trackMap,
                                elevation,
                                racingLines))
                .allSatisfy(c -> assertThat(c.svg()).contains("</g>"));
    }
}
