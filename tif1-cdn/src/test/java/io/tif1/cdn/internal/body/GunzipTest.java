package io.tif1.cdn.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GunzipTest {
    private static final int LIMIT = 1 << 20;

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] text(int length) {
        byte[] plain = new byte[length];
        new Random(length).nextBytes(plain);
        for (int i = 0; i < length; i++) {
            plain[i] = (byte) ('a' + (plain[i] & 3));
        }
        return plain;
    }

    private static String reason(Body body) {
        return ((Body.Unusable) body).reason();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 513, 65_536, LIMIT - 1, LIMIT})
    void inflatesUpToTheLimit(int length) {
        byte[] plain = text(length);

        Body body = Gunzip.inflate(gzip(plain), LIMIT);

        assertThat(((Body.Plain) body).bytes()).isEqualTo(plain);
    }

    @Test
    void refusesOneByteMore() {
        Body body = Gunzip.inflate(gzip(text(LIMIT + 1)), LIMIT);

        assertThat(reason(body)).isEqualTo("it inflates to more than 1048576 bytes");
    }

    @Test
    void doesNotBelieveTheAnnouncedLength() {
        byte[] plain = text(5_000);
        byte[] zipped = gzip(plain);
        zipped[zipped.length - 1] = 0x7f; // announces 2 GB

        assertThat(reason(Gunzip.inflate(zipped, LIMIT))).contains("checksum is wrong");
    }

    @Test
    void inflatesSeveralMembers() {
        byte[] first = gzip("one ".getBytes(StandardCharsets.UTF_8));
        byte[] second = gzip("two".getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);

        Body body = Gunzip.inflate(both, LIMIT);

        assertThat(((Body.Plain) body).bytes()).asString().isEqualTo("one two");
    }

    @Test
    void skipsNameCommentExtraFieldAndHeaderChecksum() {
        byte[] zipped = gzip("data".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] head = Arrays.copyOf(zipped, 10);
        head[3] = 0x02 | 0x04 | 0x08 | 0x10;
        out.writeBytes(head);
        out.writeBytes(new byte[] {3, 0, 1, 2, 3}); // extra field of three bytes
        out.writeBytes("lap.json\0a comment\0".getBytes(StandardCharsets.UTF_8));
        out.writeBytes(new byte[] {9, 9});
        out.writeBytes(Arrays.copyOfRange(zipped, 10, zipped.length));

        Body body = Gunzip.inflate(out.toByteArray(), LIMIT);

        assertThat(((Body.Plain) body).bytes()).asString().isEqualTo("data");
    }

    @Test
    void refusesEveryTruncation() {
        byte[] zipped = gzip(text(2_000));

        for (int length = 0; length < zipped.length; length++) {
            Body body = Gunzip.inflate(Arrays.copyOf(zipped, length), LIMIT);
            assertThat(body).as("first %d bytes", length).isInstanceOf(Body.Unusable.class);
        }
    }

    @Test
    void noticesEveryFlippedBitInTheBody() {
        byte[] plain = text(300);
        byte[] zipped = gzip(plain);

        for (int bit = 10 * 8; bit < zipped.length * 8; bit++) {
            byte[] damaged = zipped.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            Body body = Gunzip.inflate(damaged, LIMIT);
            boolean same = body instanceof Body.Plain found && Arrays.equals(found.bytes(), plain);
            assertThat(body instanceof Body.Unusable || same).as("bit %d", bit).isTrue();
        }
    }

    @Test
    void survivesNoise() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            byte[] noise = new byte[random.nextInt(64)];
            random.nextBytes(noise);
            if (noise.length > 3 && random.nextBoolean()) {
                noise[0] = 0x1f;
                noise[1] = (byte) 0x8b;
                noise[2] = 8;
            }
            assertThat(Gunzip.inflate(noise, 1_000)).isNotNull();
        }
    }
}
