package io.tif1.benchmarks;

import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;

/** Files of a synthetic race as their source delivers them. */
final class SampleFiles {
    private SampleFiles() {}

    /** The settings of the sample: 26 drivers and 58 laps are some 1,500 rows. */
    private record Context(Map<String, String> values) implements PluginContext {
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
            return Path.of("");
        }
    }

    /** Returns a file of the race. */
    static byte[] read(String path) {
        try (Transport sample =
                provider().create(new Context(Map.of("drivers", "26", "laps", "58")))) {
            return sample.fetch(new Resource(2025, "Sample Grand Prix", "Race", path))
                    .join()
                    .body();
        }
    }

    private static TransportProvider provider() {
        return ServiceLoader.load(TransportProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.id().equals("sample"))
                .findFirst()
                .orElseThrow();
    }
}
