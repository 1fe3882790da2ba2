package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.CacheTransfer;
import io.tif1.api.model.PackInfo;
import io.tif1.api.model.PackOptions;
import io.tif1.api.model.ReportItem;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.spi.Source;
import io.tif1.core.codec.TableCodec;
import io.tif1.core.codec.Tables;
import io.tif1.core.pack.PackWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs as people use them: written from a source, read as a source. */
class PackSourceTest {
    private static final SessionKey MONACO =
            new SessionKey(2024, "Monaco Grand Prix", SessionKind.RACE);

    private final FakeArchive archive = new FakeArchive().twoDrivers();
    @TempDir private Path folder;

    @Test
    void aPackReadsLikeItsSource() {
        Path pack = pack(PackOptions.exact());

        try (Tif1 f1 = open(Sources.pack(pack));
                Tif1 original = open(Sources.of(archive))) {
            Session packed = f1.session(2024, "Monaco", "R");
            Session race = original.session(MONACO);
            assertThat(packed.laps().frame().toString()).isEqualTo(race.laps().frame().toString());
            assertThat(packed.drivers().codes()).containsExactly("VER", "NOR");
            assertThat(packed.telemetry("VER", 2).frame().column("Speed").doubleAt(1))
                    .isEqualTo(110.5);
            assertThat(packed.report().in(ReportItem.State.PRESENT))
                    .isNotEmpty()
                    .allMatch(item -> item.location().contains("monaco.tif1pack"));
        }
    }

    @Test
    void whatTheSourceLacksThePackLacks() {
        Path pack = pack(PackOptions.exact());

        try (Tif1 f1 = open(Sources.pack(pack))) {
            assertThatExceptionOfType(DataNotFoundException.class)
                    .isThrownBy(() -> f1.session(MONACO).weather());
            assertThatExceptionOfType(DataNotFoundException.class)
                    .isThrownBy(() -> f1.session(MONACO).telemetry("VER", 1));
            assertThatExceptionOfType(DataNotFoundException.class)
                    .isThrownBy(() -> f1.session(2024, "Monaco", "Q").laps());
        }
    }

    @Test
    void roundedChannelsSaySo() {
        Path pack = pack(PackOptions.exact().rounding("Speed", 0));

        try (Tif1 f1 = open(Sources.parse(pack.toString()))) {
            PackInfo info = f1.packs().info(pack);
            assertThat(info.channels())
                    .singleElement()
                    .matches(c -> c.channel().equals("Speed") && c.bound() == 0.5)
                    .matches(c -> c.largestError() == 0.5);
            assertThat(f1.session(MONACO).telemetry("VER", 2).frame().column("Speed").doubleAt(1))
                    .isEqualTo(110);
        }
    }

    @Test
    void nothingIsWrittenWhenTheNetworkFails() throws IOException {
        archive.down = true;

        assertThatExceptionOfType(NetworkException.class)
                .isThrownBy(() -> pack(PackOptions.exact()));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void nothingIsWrittenWhenNoSourceHasTheSession() throws IOException {
        try (Tif1 f1 = open(Sources.of(new FakeArchive()))) {
            assertThatExceptionOfType(DataNotFoundException.class)
                    .isThrownBy(
                            () ->
                                    f1.packs()
                                            .write(
                                                    folder.resolve("none.tif1pack"),
                                                    List.of(MONACO),
                                                    PackOptions.exact()))
                    .withMessageContaining("nothing to pack");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void extractedFilesReadLikeTheirPack() {
        Path pack = pack(PackOptions.exact());
        Path files = folder.resolve("files");

        try (Tif1 f1 = open(Sources.pack(pack))) {
            CacheTransfer written = f1.packs().extract(pack, files);
            assertThat(written.files()).isEqualTo(5);
            try (Tif1 extracted = open(Sources.directory(files))) {
                Session race = extracted.session(MONACO);
                assertThat(race.laps().frame().toString())
                        .isEqualTo(f1.session(MONACO).laps().frame().toString());
                assertThat(race.telemetry("NOR", 2).frame().toString())
                        .isEqualTo(f1.session(MONACO).telemetry("NOR", 2).frame().toString());
            }
        }
    }

    @Test
    void aSourceThatMustBeSignedIsRefusedWithoutTheSignature() {
        Path pack = pack(PackOptions.exact());

        try (Tif1 writer = open(Sources.of(archive))) {
            Path publicKey = writer.packs().createKey(folder.resolve("key.pem"));
            Path signed = folder.resolve("signed.tif1pack");
            PackOptions options = PackOptions.exact().signedWith(folder.resolve("key.pem"));
            writer.packs().write(signed, List.of(MONACO), options);
            try (Tif1 trusting = open(Sources.pack(signed, publicKey));
                    Tif1 wary = open(Sources.pack(pack, publicKey))) {
                assertThat(trusting.session(MONACO).laps().size()).isEqualTo(4);
                assertThatExceptionOfType(InvalidDataException.class)
                        .isThrownBy(() -> wary.session(MONACO).laps())
                        .withMessageContaining("not signed");
            }
        }
    }

    @Test
    void whatComesFromAPackStaysOutOfCaches() {
        Path pack = pack(PackOptions.declaredResolution());
        MapTier tier = new MapTier();

        try (Tif1 f1 = Tif1.builder().source(Sources.pack(pack)).cache(tier).open()) {
            f1.session(MONACO).laps();
            f1.session(MONACO).telemetry("VER", 2);
        }

        assertThat(tier.entries).isEmpty();
    }

    @Test
    void tablesOfAnotherShapeAreRefused() throws IOException {
        Path file = folder.resolve("odd.tif1pack");
        try (PackWriter out = new PackWriter(file)) {
            out.add("session_laptimes.json", TableCodec.encode(Tables.small()));
            out.endSession(MONACO);
            out.finish(Instant.EPOCH, List.of(), null);
        }

        try (Tif1 f1 = open(Sources.pack(file))) {
            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> f1.session(MONACO).laps())
                    .withMessageContaining("its column 1 is not Time");
        }
    }

    @Test
    void aMissingPackIsNamed() {
        try (Tif1 f1 = open(Sources.pack(folder.resolve("gone.tif1pack")))) {
            assertThatExceptionOfType(NetworkException.class)
                    .isThrownBy(() -> f1.session(MONACO).laps())
                    .withMessageContaining("gone.tif1pack");
        }
    }

    private Path pack(PackOptions options) {
        Path file = folder.resolve("monaco.tif1pack");
        try (Tif1 f1 = open(Sources.of(archive))) {
            f1.packs().write(file, List.of(MONACO), options);
            assertThat(f1.packs().verify(file).isSound()).isTrue();
        }
        return file;
    }

    private static Tif1 open(Source source) {
        return Tif1.builder().source(source).noCache().open();
    }
}
