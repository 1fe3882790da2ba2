package io.tif1.core.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Tif1Exception;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.SourceEvent;
import io.tif1.core.fuzz.Fuzzing;
import io.tif1.core.fuzz.Mutation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives, damaged: a file, or a named failure; names that could leave a folder never appear. */
class ZipFuzzTest {
    private static final long MOST_BYTES = 300L << 20; // the limit of one file, and a little
    private static final Resource LAPS = new Resource(2024, "Monza", "Race", "VER/laptimes.json");

    @TempDir Path folder;

    @Test
    void giveAFileOrANamedFailure() throws IOException {
        byte[] sound = archive();

        Fuzzing.of(1_500, MOST_BYTES).run(random -> Mutation.of(sound, random), this::read);
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            SplittableRandom random = new SplittableRandom(7);
            for (String name : new String[] {LAPS.toString(), "2024/Monza/Race/weather.json"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(
                        Mutation.of("{\"time\": [83.1, 82.5]}".repeat(20), random).getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private void read(byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve("season.zip"), archive);
        try (ZipTransport transport = new ZipTransport(file, Clock.systemUTC())) {
            for (SourceEvent event : transport.events(2024)) {
                assertThat(event.event()).isNotIn("", ".", "..").doesNotContain("/", "\\");
            }
            Object outcome =
                    transport.fetch(LAPS).handle((f, failure) -> f == null ? failure : f).join();
            assertThat(outcome instanceof Fetched || outcome instanceof Tif1Exception)
                    .as("%s", outcome)
                    .isTrue();
        }
    }
}
