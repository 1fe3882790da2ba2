package io.tif1.cli;

import io.tif1.api.Tif1Exception;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The made-up race as a folder of files: a source whose tables are cached, unlike the sample's. */
final class RehearsalRace {
    private static final int SEASON = 2025;
    private static final String EVENT = "Australian Grand Prix";
    private static final String SESSION = "Race";
    private static final Pattern DRIVER = Pattern.compile("\"driver\"\\s*:\\s*\"(\\w+)\"");

    private RehearsalRace() {}

    private static final class Nothing implements PluginContext {
        @Override
        public <T> Optional<T> setting(String key, Function<String, T> convert) {
            return Optional.empty();
        }

        @Override
        public Clock clock() {
            return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        }

        @Override
        public Path cacheFolder() {
            return Path.of("");
        }
    }

    /** Writes the race below a folder, which it returns. */
    static Path writeTo(Path folder) throws IOException {
        try (Transport sample = sample()) {
            byte[] drivers = write(sample, "drivers.json", folder);
            for (String file : List.of("weather.json", "rcm.json", "corners.json")) {
                write(sample, file, folder);
            }
            String text = new String(drivers, StandardCharsets.UTF_8);
            for (String driver : DRIVER.matcher(text).results().map(m -> m.group(1)).toList()) {
                write(sample, driver + "/laptimes.json", folder);
            }
        }
        return folder;
    }

    private static byte[] write(Transport sample, String path, Path folder) throws IOException {
        byte[] body = fetch(sample, path);
        if (body.length > 0) {
            Path file =
                    folder.resolve(String.valueOf(SEASON))
                            .resolve(EVENT)
                            .resolve(SESSION)
                            .resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, body);
        }
        return body;
    }

    private static byte[] fetch(Transport sample, String path) {
        try {
            return sample.fetch(new Resource(SEASON, "Sample Grand Prix", SESSION, path))
                    .join()
                    .body();
        } catch (Tif1Exception | CompletionException absent) {
            return new byte[0];
        }
    }

    private static Transport sample() {
        return ServiceLoader.load(TransportProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.id().equals("sample"))
                .findFirst()
                .orElseThrow()
                .create(new Nothing());
    }
}
