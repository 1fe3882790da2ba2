package io.tif1.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tif1.api.InvalidDataException;
import io.tif1.api.model.PackCheck;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damage and malice: no byte of a pack may change unnoticed, and none may do harm. */
class DamagedPackTest {
    private static final long SEED = 20_250_316;

    @TempDir private Path folder;

    @Test
    void everySoundPackIsFoundSound() throws IOException {
        PackCheck plain = new PackChecker(PackFiles.write(folder), null).check();
        PackCheck signed = new PackChecker(PackFiles.writeSigned(folder), null).check();

        assertThat(plain).isEqualTo(new PackCheck(3, "", List.of()));
        assertThat(signed.isSound()).isTrue();
        assertThat(signed.signer()).hasSize(64);
    }

    @Test
    void everyFlippedBitIsFound() throws IOException {
        Path file = PackFiles.writeTiny(folder);

        for (int at = 0; at < Files.size(file); at++) {
            requireFound(file, at);
        }
    }

    @Test
    void everyFlippedBitOfWhatIsSignedAndOfTheSignatureIsFound() throws IOException {
        Path file = PackFiles.writeSigned(folder);
        int length = (int) Files.size(file);

        for (int at = 0; at < PackFormat.HEADER_BYTES; at++) {
            requireFound(file, at);
        }
        for (int at = length - PackSignature.BYTES; at < length; at++) {
            requireFound(file, at);
        }
    }

    /** Flips each bit of a byte and checks; leaves the byte as it was. */
    private static void requireFound(Path file, int at) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int original = bytes.read();
            for (int bit = 0; bit < 8; bit++) {
                bytes.seek(at);
                bytes.write(original ^ 1 << bit);
                PackCheck check = new PackChecker(file, null).check();
                assertThat(check.isSound()).as("byte %d, bit %d", at, bit).isFalse();
            }
            bytes.seek(at);
            bytes.write(original);
        }
    }

    @Test
    void everyFlippedBitOfATableIsRefusedWhenItIsRead() throws IOException {
        byte[] pack = Files.readAllBytes(PackFiles.write(folder));
        int length =
                PackReader.open(PackFiles.write(folder))
                        .files(PackFiles.RACE)
                        .orElseThrow()
                        .read("weather.json")
                        .orElseThrow()
                        .length;
        Path file = folder.resolve("flipped.tif1pack");

        for (int at = 0; at < length; at++) {
            byte[] flipped = pack.clone();
            flipped[PackFormat.HEADER_BYTES + at] ^= (byte) (1 << (at & 7));
            Files.write(file, flipped);
            try (PackReader reader = PackReader.open(file)) {
                PackedFiles race = reader.files(PackFiles.RACE).orElseThrow();
                assertThatExceptionOfType(InvalidDataException.class)
                        .isThrownBy(() -> race.read("weather.json"));
                assertThat(race.read("VER/1_tel.json")).isPresent(); // the rest is good
            }
        }
    }

    @Test
    void everyPackThatIsCutShortOrHasMoreIsRefused() throws IOException {
        byte[] pack = Files.readAllBytes(PackFiles.writeTiny(folder));

        for (int length = 0; length < pack.length; length++) {
            assertThat(check(Arrays.copyOf(pack, length)).isSound()).as("%d", length).isFalse();
        }
        assertThat(check(Arrays.copyOf(pack, pack.length + 1)).isSound()).isFalse();
    }

    @Test
    void madeUpContentsWithHashesThatFitAreRefusedOrHarmless() throws IOException {
        byte[] pack = Files.readAllBytes(PackFiles.write(folder));
        SplittableRandom random = new SplittableRandom(SEED);

        for (int round = 0; round < 1_500; round++) {
            byte[] forged = Forgery.of(pack, random);
            Optional<RuntimeException> failure = outcome(forged);
            assertThat(failure.filter(e -> !(e instanceof InvalidDataException)))
                    .as("seed %d round %d", SEED, round)
                    .isEmpty();
        }
    }

    private Optional<RuntimeException> outcome(byte[] pack) throws IOException {
        try {
            check(pack);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    private PackCheck check(byte[] pack) throws IOException {
        Path file = Files.write(folder.resolve("damaged.tif1pack"), pack);
        return new PackChecker(file, null).check();
    }
}
