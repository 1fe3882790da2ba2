package io.tif1.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.Session;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TablesTest {
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
    void everyTableHasRows() {
        List<Supplier<Frame>> tables =
                List.of(
                        () -> Tables.corners(race, "OKO"),
                        () -> Tables.drsZones(qualifying, "OKO"),
                        () -> Tables.stints(race),
                        () -> Tables.pitStops(race),
                        () -> Tables.raceReport(race),
                        () -> Tables.weatherCorrelations(race),
                        () -> Tables.weatherAdjusted(race));

        for (Supplier<Frame> table : tables) {
            try (Frame frame = table.get()) {
                assertThat(frame.rows()).as(frame.schema().toString()).isPositive();
            }
        }
    }

    @Test
    void sharesOfGearsAddUp() {
        try (Frame frame = Tables.gearShares(race, "OKO")) {
            assertThat(sum(frame, "Share")).isEqualTo(100, within(1e-6));
        }
    }

    @Test
    void theBestSectorHasNoDelta() {
        try (Frame frame = Tables.sectorDeltas(qualifying)) {
            double least =
                    IntStream.range(0, frame.rows())
                            .mapToDouble(i -> (double) frame.column("Delta2").valueAt(i))
                            .min()
                            .orElseThrow();
            assertThat(least).isZero();
        }
    }

    @Test
    void polePositionHasNoGap() {
        try (Frame frame = Tables.qualifyingSummary(qualifying)) {
            assertThat(frame.column("Gap").valueAt(0)).isEqualTo(0.0);
            assertThat(frame.column("Position").valueAt(0)).isEqualTo(1);
        }
    }

    @Test
    void contendersReachTheLeaderOrNot() {
        Round round =
                new Round(
                        "AUS",
                        List.of(
                                new Round.Finish("NOR", "McLaren", 1, 60),
                                new Round.Finish("VER", "Red Bull Racing", 2, 27),
                                new Round.Finish("HAM", "Ferrari", 3, 26)));
        try (Frame frame = Tables.contenders(List.of(round), 1, 1)) {
            assertThat(frame.column("Can").valueAt(1)).isEqualTo("yes");
            assertThat(frame.column("Can").valueAt(2)).isEqualTo("no");
            assertThat(frame.column("Possible").valueAt(1)).isEqualTo(60.0);
        }
        assertThat(SeasonCharts.contenders(2025, List.of(round), 1, 1).svg()).contains("59 out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeasonCharts.contenders(2025, List.of(round), -1, 0))
                .withMessageContaining("-1 races");
    }

    private static double sum(Frame frame, String column) {
        return IntStream.range(0, frame.rows())
                .mapToDouble(i -> (double) frame.column(column).valueAt(i))
                .sum();
    }
}
