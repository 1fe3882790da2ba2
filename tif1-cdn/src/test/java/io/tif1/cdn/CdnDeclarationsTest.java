package io.tif1.cdn;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Setting;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CdnDeclarationsTest {

    private static final Map<String, String> DEFAULTS =
            CdnDeclarations.ALL.stream()
                    .filter(setting -> !setting.defaultText().isEmpty())
                    .collect(Collectors.toMap(Setting::key, Setting::defaultText));

    @Test
    void declaresWhatIsReadAndNothingElse() {
        Context context = new Context(Map.of(), new TreeSet<>());

        CdnSettings.read(context);

        assertThat(CdnDeclarations.ALL)
                .extracting(Setting::key)
                .containsExactlyInAnyOrderElementsOf(context.read());
    }

    @Test
    void declaresTheDefaultsOfTheOptions() {
        CdnOptions declared = CdnSettings.read(new Context(DEFAULTS, new TreeSet<>()));

        assertThat(declared)
                .usingRecursiveComparison()
                .isEqualTo(CdnSettings.read(new Context(Map.of(), new TreeSet<>())));
    }

    private record Context(Map<String, String> given, TreeSet<String> read)
            implements PluginContext {
        @Override
        public <T> Optional<T> setting(String key, Function<String, T> convert) {
            read.add(key);
            return Optional.ofNullable(given.get(key)).map(convert);
        }

        @Override
        public Clock clock() {
            return Clock.systemUTC();
        }

        @Override
        public Path cacheFolder() {
            return Path.of("unused");
        }
    }
}
