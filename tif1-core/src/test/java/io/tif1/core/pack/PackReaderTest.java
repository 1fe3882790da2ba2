package io.tif1.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.tif1.api.InvalidDataException;
import io.tif1.api.model.PackInfo;
import io.tif1.api.model.PackedSession;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.core.codec.TableCodec;
import io.tif1.core.codec.Tables;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {
    @TempDir private Path folder;

    @Test
    void givesBackEveryBitOfWhatWasWritten() throws IOException {
        PackReader pack = PackReader.open(PackFiles.write(folder));

        PackedFiles race = pack.files(PackFiles.RACE).orElseThrow();
        PackedFiles qualifying = pack.files(PackFiles.QUALIFYING).orElseThrow();

        assertThat(race.paths()).containsExactly("weather.json", "VER/1_tel.json");
        Tables.assertSame(
                TableCodec.decode(race.read("VER/1_tel.json").orElseThrow()), Tables.holding(1));
        Tables.assertSame(
                TableCodec.decode(qualifying.read("drivers.json").orElseThrow()), Tables.small());
    }

    @Test
    void tellsWhatIsInIt() throws IOException {
        Path file = PackFiles.write(folder);

        PackInfo info = PackReader.open(file).info();

        assertThat(info.bytes()).isEqualTo(Files.size(file));
        assertThat(info.createdAt()).isEqualTo(PackFiles.CREATED);
        assertThat(info.sessions())
                .extracting(PackedSession::session, PackedSession::files)
                .containsExactly(tuple(PackFiles.RACE, 2), tuple(PackFiles.QUALIFYING, 1));
        assertThat(info.isExact()).isTrue();
        assertThat(info.signer()).isEmpty();
    }

    @Test
    void saysWhatItDoesNotHave() throws IOException {
        PackReader pack = PackReader.open(PackFiles.write(folder));
        SessionKey sprint = new SessionKey(2025, "Australian Grand Prix", SessionKind.SPRINT);

        assertThat(pack.files(sprint)).isEmpty();
        assertThat(pack.files(PackFiles.RACE).orElseThrow().read("rcm.json")).isEmpty();
    }

    @Test
    void refusesOtherFilesByName() throws IOException {
        Path other = Files.writeString(folder.resolve("other.tif1pack"), "{\"time\": [1.5]}");

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> PackReader.open(other))
                .withMessageContaining("it is no race pack")
                .withMessageContaining("other.tif1pack");
    }

    @Test
    void refusesOtherVersions() throws IOException {
        Path file = PackFiles.write(folder);
        byte[] bytes = Files.readAllBytes(file);
        bytes[8] = 2;
        Files.write(file, bytes);

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> PackReader.open(file))
                .withMessageContaining("a race pack of version 2");
    }

    @Test
    void survivesThatTheFileIsCutWhileItIsMapped() throws IOException {
        Path file = folder.resolve("long.tif1pack");
        try (PackWriter out = new PackWriter(file)) {
            for (int i = 0; i < 64; i++) {
                out.add(i + ".json", new byte[4_096]);
            }
            out.endSession(PackFiles.RACE);
            out.finish(PackFiles.CREATED, List.of(), null);
        }
        PackedFiles race = PackReader.open(file).files(PackFiles.RACE).orElseThrow();
        try (FileChannel cut = FileChannel.open(file, StandardOpenOption.WRITE)) {
            cut.truncate(8_192);
        }

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> race.read("63.json"))
                .withMessageContaining("became shorter");
    }

    @Test
    void leavesNothingBehindWhenItIsGivenUp() throws IOException {
        Path file = folder.resolve("given-up.tif1pack");

        try (PackWriter out = new PackWriter(file)) {
            out.add("weather.json", new byte[10]);
        }

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
