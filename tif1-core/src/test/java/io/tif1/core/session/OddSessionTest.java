package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tif1.api.DriverNotFoundException;
import io.tif1.api.LapNotFoundException;
import io.tif1.api.Tif1;
import io.tif1.api.model.Quality;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.model.Telemetry;
import io.tif1.api.spi.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are sound but odd, and questions that have no answer. */
class OddSessionTest {
    private static final SessionKey MONACO =
            new SessionKey(2024, "Monaco Grand Prix", SessionKind.RACE);

    private final FakeArchive archive = new FakeArchive().twoDrivers();
    private final Tif1 f1 = Tif1.builder().source(Source.of(archive)).noCache().open();
    private final Session race = f1.session(MONACO);

    @AfterEach
    void close() {
        f1.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 3})
    void aLapThatIsNotThereNamesThoseThatAre(int lap) {
        assertThatExceptionOfType(LapNotFoundException.class)
                .isThrownBy(() -> race.telemetry("VER", lap))
                .matches(e -> e.driver().equals("VER") && e.lap() == lap)
                .withMessageContaining("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HAM", "", " ", "VERSTAPPEN/../x"})
    void aDriverWhoIsNotThereIsToldWhoIs(String driver) {
        assertThatExceptionOfType(DriverNotFoundException.class)
                .isThrownBy(() -> race.telemetry(driver, 1))
                .withMessageContaining("VER")
                .withMessageContaining("NOR");
        assertThat(archive.requests).noneMatch(path -> path.contains(".."));
    }

    @Test
    void telemetryWithoutSamplesHasNoRows() {
        archive.file("VER/2_tel.json", "{\"tel\":{}}");

        Telemetry none = race.telemetry("VER", 2);

        assertThat(none.size()).isZero();
        assertThat(none.frame().schema().names()).contains("Speed", "nGear");
    }

    @Test
    void anEntryListMayBeEmpty() {
        archive.file("drivers.json", "{\"drivers\":[]}");

        assertThat(race.drivers().codes()).isEmpty();
    }

    @Test
    void lapNumbersThatRepeatOrSkipAreFound() {
        archive.file(
                "session_laptimes.json",
                "{\"time\":[90.1,90.2,90.2,90.4],\"lap\":[1,2,2,4],"
                        + "\"drv\":[\"VER\",\"VER\",\"VER\",\"VER\"]}");
        race.laps();

        assertThat(race.quality().rules())
                .contains(new Quality.Rule("lap numbers follow one another", 3, 1));
    }
}
