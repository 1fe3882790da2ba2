package io.tif1.cache.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tif1.api.spi.CacheTier;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Payloads that are deflated, and files that hold both kinds. */
class CompressionTest extends SqliteScene {
    private static final String REPETITIVE = "1:22.167 HARD ".repeat(2_000);

    @Test
    void everyLevelGivesBackWhatItTook() {
        SplittableRandom random = new SplittableRandom(7);
        for (String choice : Compression.CHOICES) {
            Compression compression = Compression.parse(choice);
            for (int size : new int[] {0, 1, 4, 5, 100, 70_000}) {
                byte[] noise = new byte[size];
                random.nextBytes(noise);
                byte[] zeros = new byte[size];

                assertThat(Compression.payload(compression.of(noise))).hasValue(noise);
                assertThat(Compression.payload(compression.of(zeros))).hasValue(zeros);
                assertThat(compression.of(noise).bytes()).hasSizeLessThanOrEqualTo(size);
            }
        }
    }

    @Test
    void whatWouldNotShrinkIsStoredAsItIs() {
        byte[] noise = new byte[1_000];
        new SplittableRandom(7).nextBytes(noise);

        assertThat(new Compression(9).of(noise)).isEqualTo(new Compression.Content(noise, false));
    }

    @Test
    void nonsenseIsNoPayload() {
        SplittableRandom random = new SplittableRandom(7);
        byte[] good = new Compression(6).of(REPETITIVE.getBytes(StandardCharsets.UTF_8)).bytes();
        for (int round = 0; round < 2_000; round++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            Compression.payload(new Compression.Content(bad, true))
                    .ifPresent(payload -> assertThat(payload.length).isLessThan(1 << 20));
        }
        assertThat(Compression.payload(new Compression.Content(new byte[3], true))).isEmpty();
        byte[] boast = {127, -1, -1, -1, 0, 0};
        assertThat(Compression.payload(new Compression.Content(boast, true))).isEmpty();
    }

    @Test
    void filesMayMixWhatIsDeflatedAndWhatIsNot() {
        CacheTier plain = tier(Map.of());
        plain.put(LAPS, entry(REPETITIVE));
        plain.put(key("weather.json"), entry("dry"));
        plain.close();

        CacheTier deflating = tier(Map.of("compression", "deflate-6"));
        assertThat(text(deflating)).isEqualTo(REPETITIVE);
        deflating.put(LAPS, entry(REPETITIVE + "!"));
        assertThat(deflating.statistics().bytes()).isLessThan(1_000);
        deflating.close();

        CacheTier again = tier(Map.of());
        assertThat(text(again)).isEqualTo(REPETITIVE + "!");
        assertThat(again.verify().damaged()).isZero();
    }

    @Test
    void aRowWhoseFormWasChangedIsDamaged() throws SQLException {
        CacheTier tier = tier(Map.of("compression", "deflate-9"));
        tier.put(LAPS, entry(REPETITIVE));
        tier.close();
        execute("UPDATE entry SET checksum = checksum + 4294967296");

        CacheTier again = tier(Map.of());

        assertThat(again.find(LAPS)).isEmpty();
    }

    @Test
    void anUnknownCompressionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tier(Map.of("compression", "zstd")))
                .withMessageContaining("deflate-6");
    }
}
