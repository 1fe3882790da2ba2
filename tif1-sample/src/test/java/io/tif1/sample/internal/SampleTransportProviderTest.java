package io.tif1.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.SourceEvent;
import io.tif1.api.spi.Transport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTransportProviderTest {
    private final SampleTransportProvider provider = new SampleTransportProvider();

    @Test
    void isCalledSampleAndComesInTif1Sample() {
        assertThat(provider.id()).isEqualTo("sample");
        assertThat(provider.artifact()).isEqualTo("tif1-sample");
    }

    @Test
    void ranksBelowSourcesOfRealData() {
        assertThat(provider.priority()).isNegative();
    }

    @Test
    void turnsSettingsIntoAWeekend() {
        Map<String, String> settings =
                Map.of("seed", "9", "season", "2026", "event", "Night Race", "drivers", " 4 ");

        try (Transport transport = provider.create(new Settings(settings))) {
            assertThat(transport.events(2026))
                    .extracting(SourceEvent::event)
                    .isEqualTo(List.of("Night Race"));
            assertThat(transport.events(2025)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"laps, many", "laps, 0", "drivers, 100", "seed, 1.5", "season, 1950", "event, a/b"})
    void leavesBadSettingsToTheContextToReport(String key, String value) {
        Settings settings = new Settings(Map.of(key, value));

        assertThatIllegalArgumentException().isThrownBy(() -> provider.create(settings));
    }

    /** Settings from a map; a bad value's exception passes unchanged. */
    private record Settings(Map<String, String> values) implements PluginContext {
        @Override
        public <T> Optional<T> setting(String key, Function<String, T> convert) {
            return Optional.ofNullable(values.get(key)).map(convert);
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
