package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tif1.api.ConfigurationException;
import io.tif1.api.DataNotFoundException;
import io.tif1.api.InvalidDataException;
import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.model.OfflineMode;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.spi.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Locked content: written down while loading, and the only one used while frozen. */
class LockedSessionTest {
    private static final SessionKey MONACO =
            new SessionKey(2024, "Monaco Grand Prix", SessionKind.RACE);
    private static final String FOLDER = FakeArchive.FOLDER;

    @TempDir Path folder;
    private final FakeArchive archive = new FakeArchive().twoDrivers();
    private final MapTier tier = new MapTier();
    private Path lock = Path.of("unset");

    @BeforeEach
    void nameTheLock() {
        lock = folder.resolve("tif1.lock");
    }

    private Tif1Builder builder() {
        return Tif1.builder()
                .source(Source.of(archive))
                .cache(tier)
                .set("tif1.lock", lock.toString());
    }

    private Tif1 frozen() {
        return builder().set("tif1.frozen", "true").open();
    }

    private void lockLapsAndTelemetry() {
        try (Tif1 f1 = builder().open()) {
            f1.session(MONACO).laps();
            f1.session(MONACO).telemetry("VER", 2);
        }
    }

    @Test
    void writesALineForEachFileInOrderTheAbsentOnesToo() throws Exception {
        lockLapsAndTelemetry();

        List<String> lines = Files.readAllLines(lock);
        assertThat(lines.get(0)).startsWith("# tif1.lock 1");
        assertThat(lines.subList(1, lines.size()))
                .extracting(line -> line.split("\t")[3])
                .containsExactly(
                        FOLDER + "NOR/laptimes.json",
                        FOLDER + "VER/2_tel.json",
                        FOLDER + "VER/laptimes.json",
                        FOLDER + "drivers.json",
                        FOLDER + "session_laptimes.json");
        String hash = Hashes.sha256(FakeArchive.TELEMETRY.getBytes("UTF-8"));
        assertThat(lines.get(2)).isEqualTo(hash + "\t-\tfake\t" + FOLDER + "VER/2_tel.json");
        assertThat(lines.get(5)).startsWith("absent\t");
    }

    @Test
    void frozenLoadsTheSameAgainFromTheSource() {
        lockLapsAndTelemetry();
        tier.entries.clear();

        try (Tif1 f1 = frozen()) {
            assertThat(f1.session(MONACO).laps().size()).isEqualTo(4);
            assertThat(f1.session(MONACO).telemetry("VER", 2).speed().max()).isEqualTo(110.5);
        }
    }

    @Test
    void frozenLoadsTheSameAgainFromTheCacheAlone() {
        lockLapsAndTelemetry();
        archive.down = true;

        try (Tif1 f1 = builder().set("tif1.frozen", "true").offline(OfflineMode.OFFLINE).open()) {
            assertThat(f1.session(MONACO).laps().size()).isEqualTo(4);
        }
    }

    @Test
    void frozenRefusesWhatIsNotLockedWithoutAskingForIt() {
        lockLapsAndTelemetry();
        archive.requests.clear();

        try (Tif1 f1 = frozen()) {
            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> f1.session(MONACO).telemetry("NOR", 2))
                    .withMessageContaining("NOR/2_tel.json")
                    .withMessageContaining("is not in " + lock)
                    .withMessageContaining("load it once");
        }
        assertThat(archive.requests).isEmpty();
    }

    @Test
    void frozenRefusesContentThatHasChanged() {
        lockLapsAndTelemetry();
        tier.entries.clear();
        archive.file("VER/2_tel.json", FakeArchive.TELEMETRY.replace("110.5", "999.9"));

        try (Tif1 f1 = frozen()) {
            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> f1.session(MONACO).telemetry("VER", 2))
                    .withMessageContaining("is not what " + lock + " has")
                    .withMessageContaining("SHA-256");
        }
    }

    @Test
    void frozenPassesOverACachedCopyThatIsNotTheLockedOne() {
        lockLapsAndTelemetry();
        tier.entries.clear();
        archive.file("VER/2_tel.json", FakeArchive.TELEMETRY.replace("110.5", "999.9"));
        try (Tif1 f1 = Tif1.builder().source(Source.of(archive)).cache(tier).open()) {
            assertThat(f1.session(MONACO).telemetry("VER", 2).speed().max()).isEqualTo(999.9);
        }
        archive.twoDrivers();

        try (Tif1 f1 = frozen()) {
            assertThat(f1.session(MONACO).telemetry("VER", 2).speed().max()).isEqualTo(110.5);
        }
    }

    @Test
    void frozenBelievesThatALockedAbsenceLasts() {
        try (Tif1 f1 = builder().open()) {
            assertThatExceptionOfType(DataNotFoundException.class)
                    .isThrownBy(() -> f1.session(MONACO).telemetry("VER", 1));
        }
        archive.file("VER/1_tel.json", FakeArchive.TELEMETRY);

        try (Tif1 f1 = frozen()) {
            assertThatExceptionOfType(DataNotFoundException.class)
                    .isThrownBy(() -> f1.session(MONACO).telemetry("VER", 1));
        }
    }

    @Test
    void addsToTheLockAndLocksChangesAnew() throws Exception {
        try (Tif1 f1 = builder().open()) {
            f1.session(MONACO).telemetry("VER", 2);
        }
        String before = Files.readString(lock);
        tier.entries.clear();
        archive.file("VER/2_tel.json", FakeArchive.TELEMETRY.replace("110.5", "999.9"));

        lockLapsAndTelemetry();

        String hash = before.lines().toList().get(1).split("\t")[0];
        assertThat(Files.readString(lock)).doesNotContain(hash).contains("drivers.json");
    }

    @Test
    void aCachedFileIsLockedAsAFetchedOneIs() throws Exception {
        try (Tif1 f1 = Tif1.builder().source(Source.of(archive)).cache(tier).open()) {
            f1.session(MONACO).laps();
            f1.session(MONACO).telemetry("VER", 2);
        }
        archive.requests.clear();

        lockLapsAndTelemetry();

        assertThat(Files.readAllLines(lock)).hasSize(6);
        assertThat(archive.requests).containsOnly("session_laptimes.json");
    }

    @Test
    void frozenWithoutALockSaysHowToWriteOne() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(this::frozen)
                .withMessageContaining("there is no " + lock)
                .withMessageContaining("not frozen");
    }

    @Test
    void withoutALockNothingIsWritten() throws Exception {
        try (Tif1 f1 = Tif1.builder().source(Source.of(archive)).cache(tier).open()) {
            f1.session(MONACO).laps();
        }

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
