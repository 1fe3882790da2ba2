package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.DriverNotFoundException;
import io.tif1.api.LapNotFoundException;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Compound;
import io.tif1.api.model.Lap;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real files of the archive, read from a folder. */
class RealSessionsTest {

    private Tif1 f1;

    @BeforeEach
    void open() {
        String root = System.getProperty("tif1.realData", "");
        Path archive = Path.of(root, "tracinginsights");
        assumeTrue(!root.isBlank() && Files.isDirectory(archive), "no real data: tif1.realData");
        f1 = Tif1.builder().source(Sources.directory(archive)).noCache().open();
    }

    @AfterEach
    void close() {
        if (f1 != null) {
            f1.close();
        }
    }

    @Test
    void theFirstProgramOfTheGuidePrintsWhatItPromises() {
        Session race = f1.session(2025, "Australia", "R");

        Lap best = race.laps().fastest().orElseThrow();

        assertThat(
                        best.driver()
                                + " "
                                + best.time()
                                + " on lap "
                                + best.number()
                                + ", "
                                + best.compound())
                .isEqualTo("NOR 1:22.167 on lap 43, HARD");
    }

    @Test
    void aRaceOfOneFileForEachDriverIsComplete() {
        Laps laps = f1.session(2025, "Australian Grand Prix", "Race").laps();

        assertThat(laps.size()).isEqualTo(927);
        assertThat(laps.byDriver()).hasSize(20);
        assertThat(laps.driver("VER").get(0).team()).isEqualTo("Red Bull Racing");
        assertThat(laps.compound(Compound.INTERMEDIATE).isEmpty()).isFalse();
    }

    @Test
    void telemetryOfAWholeRaceHasEverySample() {
        Session race = f1.session(2025, "Australia", "R");
        List<LapRef> all = LapNames.refs(race.laps());

        List<Loaded<Telemetry>> loaded = race.telemetry(all);

        assertThat(loaded).hasSize(927).allMatch(Loaded::isPresent);
        assertThat(loaded.stream().mapToLong(l -> l.toOptional().orElseThrow().size()).sum())
                .isEqualTo(751_872);
    }

    @Test
    void theStreamHasTheSameSamplesInTheOrderOfTheLaps() {
        Session race = f1.session(2025, "Australia", "R");

        try (Stream<Telemetry> all = race.telemetryStream()) {
            List<String> seen = all.map(t -> t.driver() + t.lapNumber() + ":" + t.size()).toList();
            assertThat(seen).hasSize(927);
            assertThat(seen.get(0)).startsWith(race.laps().get(0).driver() + "1:");
        }
    }

    @Test
    void theNewestFormatLoadsWithItsOddities() {
        Session qualifying = f1.session(2026, "Monaco", "Q");

        assertThat(qualifying.laps().size()).isEqualTo(273);
        assertThat(qualifying.drivers().get("VER").number()).isEqualTo("3");
        assertThat(qualifying.weather().size()).isPositive();
        assertThat(qualifying.raceControl().size()).isPositive();
        assertThat(qualifying.circuit().rotation()).hasValue(315.0);
        assertThat(qualifying.telemetry("3", 25).size()).isEqualTo(534);
    }

    @Test
    void driversWithoutAListComeFromTheLaps() {
        Session race = f1.session(2026, "Monaco", "R");

        assertThat(race.drivers().codes())
                .containsExactlyInAnyOrder("VER", "LEC", "RUS", "NOR", "BOT");
        assertThat(race.laps().size()).isEqualTo(204);
    }

    @Test
    void aTestDayLoads() {
        Session day = f1.session(2026, "Pre-Season Testing", "Practice 1");

        assertThat(day.laps().byDriver()).hasSizeGreaterThan(15);
        assertThat(day.telemetry("VER", 1).size()).isPositive();
    }

    @Test
    void saysWhichLapsExist() {
        Session race = f1.session(2025, "Australia", "R");

        assertThatExceptionOfType(LapNotFoundException.class)
                .isThrownBy(() -> race.telemetry("VER", 99))
                .withMessage(
                        "VER has no lap 99 in 2025 Australian Grand Prix (race); laps 1 to 57"
                                + " exist");
        assertThatExceptionOfType(LapNotFoundException.class)
                .isThrownBy(() -> race.telemetry("VER", 0));
    }

    @Test
    void saysWhichDriversThereAre() {
        Session race = f1.session(2025, "Australia", "R");

        for (String nobody : List.of("XXX", "../VER", "99", "")) {
            assertThatExceptionOfType(DriverNotFoundException.class)
                    .isThrownBy(() -> race.telemetry(nobody, 1))
                    .withMessageContaining("VER");
        }
    }

    @Test
    void repeatedCallsReturnTheSameObjects() {
        Session race = f1.session(2025, "Australia", "R");

        assertThat(f1.session(2025, "Australian Grand Prix", "Race")).isSameAs(race);
        assertThat(race.laps()).isSameAs(race.laps());
    }
}
