package io.tif1.core.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.model.Configuration;
import io.tif1.api.spi.SettingType;
import io.tif1.core.fuzz.Fuzzing;
import io.tif1.core.fuzz.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file or a variable, the answer is a value or a named problem. */
class HostileTextTest {
    private static final long MOST_BYTES = 32L << 20;
    private static final List<SettingType<?>> TYPES =
            List.of(
                    SettingType.text(),
                    SettingType.flag(),
                    SettingType.integer(0, 100),
                    SettingType.number(-1, 1),
                    SettingType.duration(Duration.ZERO, Duration.ofDays(7)),
                    SettingType.choice("off", "flag"),
                    SettingType.path(),
                    SettingType.address("https", "redis"),
                    SettingType.list(SettingType.integer(1, 9)));

    private static final List<String> KEYS =
            List.of(
                    "tif1.offline",
                    "tif1.source",
                    "tif1.cache.dir",
                    "tif1.config.trusted",
                    "tif1.source.cdn.retries",
                    "tif1.cache.sqlite.file",
                    "tif1.source.cdn.mirrors",
                    "tif1.nothing",
                    "");

    @Test
    void aTextIsAValueOrRefused() {
        Fuzzing.of(5_000, MOST_BYTES)
                .run(
                        HostileTextTest::text,
                        text -> TYPES.forEach(type -> assertReadOrRefused(type, text)));
    }

    private static void assertReadOrRefused(SettingType<?> type, String text) {
        try {
            assertThat((Object) type.read(text)).isNotNull();
        } catch (IllegalArgumentException | DateTimeException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Test
    void aNumberThatIsReadIsFiniteAndWithinTheBounds() {
        Fuzzing.of(5_000, MOST_BYTES)
                .run(
                        random -> Texts.of("0123456789.-+eENaInfity", 44, random),
                        HostileTextTest::assertBoundedOrRefused);
    }

    private static void assertBoundedOrRefused(String text) {
        try {
            assertThat(SettingType.number(-1, 1).read(text)).isBetween(-1.0, 1.0);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Test
    void aFileIsReadOrEachProblemHasAPlace(@TempDir Path root) {
        Fuzzing.of(300, MOST_BYTES).run(HostileTextTest::file, text -> assertReads(root, text));
    }

    private static void assertReads(Path root, String text) throws IOException {
        Place place = new Place(root);
        Files.write(place.projectFile(), text.getBytes(UTF_8));

        Configuration read = place.read();

        String file = place.projectFile().toString();
        assertThat(read.values()).hasSize(Place.declared().all().size());
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.place()).startsWith(file));
    }

    @Test
    void environmentsNeverBreakAnything() {
        Fuzzing.of(2_000, MOST_BYTES).run(HostileTextTest::text, HostileTextTest::assertWarned);
    }

    private static void assertWarned(String text) {
        Checks checks = new Checks(Place.declared());
        LegacyNames.all()
                .forEach(name -> checks.environment(Map.of(name.variable(), text, "TIF1_X", text)));

        assertThat(checks.warnings()).isNotEmpty();
    }

    private static String text(SplittableRandom random) {
        return random.nextBoolean()
                ? Texts.any(40, random)
                : Texts.of("0123456789.,-+eEPTHMSsmhd:/~@ ", 40, random);
    }

    private static String file(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(line -> KEYS.get(random.nextInt(KEYS.size())) + "=" + text(random))
                .collect(Collectors.joining("\n"));
    }
}
