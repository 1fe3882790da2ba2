package io.tif1.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.model.Configuration;
import io.tif1.api.spi.SettingType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a file or a variable, the answer is a value or a named problem. */
class HostileTextTest {
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

    @Property(tries = 5_000)
    void aTextIsAValueOrRefused(@ForAll("texts") String text) {
        for (SettingType<?> type : TYPES) {
            try {
                assertThat((Object) type.read(text)).isNotNull();
            } catch (IllegalArgumentException | DateTimeException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    @Property(tries = 5_000)
    void aNumberThatIsReadIsFiniteAndWithinTheBounds(@ForAll("numbers") String text) {
        try {
            assertThat(SettingType.number(-1, 1).read(text)).isBetween(-1.0, 1.0);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 300)
    void aFileIsReadOrEachProblemHasAPlace(@ForAll("files") String text) throws IOException {
        Path root = Files.createTempDirectory("tif1-config");
        try {
            Place place = new Place(root);
            Files.writeString(place.projectFile(), text);

            Configuration read = place.read();

            assertThat(read.values()).hasSize(Place.declared().all().size());
            assertThat(read.problems())
                    .allSatisfy(
                            problem ->
                                    assertThat(problem.place())
                                            .startsWith(place.projectFile().toString()));
        } finally {
            remove(root);
        }
    }

    @Property(tries = 2_000)
    void environmentsNeverBreakAnything(@ForAll("texts") String text) {
        Checks checks = new Checks(Place.declared());
        LegacyNames.all()
                .forEach(name -> checks.environment(Map.of(name.variable(), text, "TIF1_X", text)));

        assertThat(checks.warnings()).isNotEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars("0123456789.,-+eEPTHMSsmhd:/~@ ").ofMaxLength(40));
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().withChars("0123456789.-+eENaInfity").ofMaxLength(44);
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> keys =
                Arbitraries.of(
                        "tif1.offline",
                        "tif1.source",
                        "tif1.cache.dir",
                        "tif1.config.trusted",
                        "tif1.source.cdn.retries",
                        "tif1.cache.sqlite.file",
                        "tif1.source.cdn.mirrors",
                        "tif1.nothing",
                        "");
        return keys.flatMap(key -> texts().map(text -> key + "=" + text))
                .list()
                .ofMaxSize(8)
                .map(lines -> String.join("\n", lines));
    }

    private static void remove(Path root) throws IOException {
        try (var all = Files.walk(root)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
