package io.tif1.core.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.tif1.api.InvalidDataException;
import io.tif1.core.columns.ColumnBatch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, there is a table or an {@link InvalidDataException}, and soon. */
class FuzzTest {
    private static final int ROUNDS = Boolean.getBoolean("tif1.longTests") ? 200_000 : 4_000;
    private static final byte[] LIKELY =
            "{}[]\",:.-+eE0123456789 \\uNnItf\n\0\u007f".getBytes(StandardCharsets.ISO_8859_1);

    private final SessionFiles files = new SessionFiles();
    private final SplittableRandom random = new SplittableRandom(1950);

    @Test
    void survivesMutationsOfASmallBody() {
        byte[] body =
                Bodies.json(
                        """
                        {'tel': {'time': [0.0, 0.027, 0.091, 1.5, 12.75, 100.123, 0.0, 0.027, 0.091, 1.5, 12.75],
                         'rpm': [11163.574975085714, -1e-85, NaN, 'None', 0.17832712345678901, 1, 11163.5749],
                         'gear': [7, 8, 'None', 7, 7, 7, 7, 7, 7, 7, 7], 'brake': [0, 1, true, 0, 0, 0, 1, 1],
                         'DriverAhead': ['44', '1', 'None', 'a\\u00e9\\n', '44', '44'], 'x': {'y': [1, {}]},
                         'unknown': [1, 2.5, null], 'dataKey': '2025-A-R-VER-1'}}
                        """);

        mutate(body, ROUNDS);
    }

    @Test
    void survivesMutationsOfRealFiles() {
        Path folder = RealData.folder(RealData.MONACO);

        for (String file :
                List.of(
                        "Qualifying/VER/25_tel.json",
                        "Race/VER/laptimes.json",
                        "Race/rcm.json",
                        "Qualifying/drivers.json",
                        "Race/corners.json",
                        "Race/weather.json")) {
            mutate(RealData.read(folder.resolve(file)), ROUNDS / 20);
        }
    }

    @Test
    void survivesEveryTruncation() {
        byte[] body =
                Bodies.json(
                        "{'tel': {'time': [0.0, 0.027, 123.456789012345678], 'gear': [1, 2],"
                                + " 'DriverAhead': ['4\\u00e9', 'None'], 'dataKey': 'x'}}");

        for (int length = 0; length < body.length; length++) {
            byte[] part = Arrays.copyOf(body, length);
            assertThat(survives(part)).as("%d bytes", length).isFalse();
        }
    }

    @Test
    void survivesNoise() {
        for (int i = 0; i < ROUNDS; i++) {
            byte[] body = new byte[random.nextInt(300)];
            random.nextBytes(body);
            if (body.length > 0 && i % 2 == 0) {
                for (int k = 0; k < body.length; k++) {
                    body[k] = LIKELY[random.nextInt(LIKELY.length)];
                }
                body[0] = '{';
            }
            survives(body);
        }
    }

    @Test
    void readsLargeBodiesInLinearTime() {
        String distinct = texts(400_000, "");
        String escaped = texts(200_000, "\\\\u0041");
        assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    assertThat(
                                    files.laps(Bodies.json("{'compound': [" + distinct + "]}"), "f")
                                            .batch()
                                            .rows())
                            .isEqualTo(400_000);
                    assertThat(
                                    files.laps(Bodies.json("{'compound': [" + escaped + "]}"), "f")
                                            .batch()
                                            .rows())
                            .isEqualTo(200_000);
                    survives(Bodies.json("{'vi1': [" + "9".repeat(5_000_000) + ", 1]}"));
                    survives(Bodies.json("{'vi1': [0." + "0".repeat(5_000_000) + "1, 1]}"));
                    survives(Bodies.json("{'vi1': [1e" + "9".repeat(1_000_000) + ", 1]}"));
                    survives(Bodies.json("{" + " ".repeat(5_000_000)));
                    survives(Bodies.json("{'x': [" + "[],".repeat(1_000_000) + "[]]}"));
                });
    }

    private static String texts(int count, String prefix) {
        StringBuilder texts = new StringBuilder("''");
        for (int i = 1; i < count; i++) {
            texts.append(", '").append(prefix).append("t").append(i).append("'");
        }
        return texts.toString();
    }

    private void mutate(byte[] body, int rounds) {
        for (int round = 0; round < rounds; round++) {
            byte[] mutant =
                    Arrays.copyOf(
                            body,
                            random.nextInt(8) == 0 ? random.nextInt(body.length) : body.length);
            for (int i = random.nextInt(4); i >= 0 && mutant.length > 0; i--) {
                int at = random.nextInt(mutant.length);
                mutant[at] =
                        random.nextBoolean()
                                ? LIKELY[random.nextInt(LIKELY.length)]
                                : (byte) random.nextInt();
            }
            survives(mutant);
        }
    }

    /** Decodes as every kind of file; returns whether it was accepted as telemetry. */
    private boolean survives(byte[] body) {
        accepts(() -> files.laps(body, "f"));
        accepts(() -> files.messages(body, "f"));
        accepts(() -> files.weather(body, "f"));
        accepts(() -> files.corners(body, "f"));
        accepts(() -> files.drivers(body, "f"));
        return accepts(() -> files.telemetry(body, "f"));
    }

    private interface Decoding {
        DecodedTable run();
    }

    private static boolean accepts(Decoding decoding) {
        try {
            ColumnBatch batch = decoding.run().batch();
            assertThat(batch.columns())
                    .allSatisfy(column -> assertThat(column.rows()).isEqualTo(batch.rows()));
            return true;
        } catch (InvalidDataException e) {
            assertThat(e.location().file()).isEqualTo("f");
            return false;
        }
    }
}
