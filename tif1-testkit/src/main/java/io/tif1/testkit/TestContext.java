package io.tif1.testkit;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.spi.PluginContext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * What a plugin is created with in a unit test: settings from a map, a folder and a clock that the
 * test owns.
 *
 * <p>Unlike the context of a running tif1, it lets the exceptions of converters through, so that a
 * test sees why a text is refused. Immutable.
 *
 * @param settings texts by key, without the plugin's prefix
 * @param cacheFolder the folder of what outlives the process; not created
 * @param clock the time
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record TestContext(Map<String, String> settings, Path cacheFolder, Clock clock)
        implements PluginContext {
    /** Keeps a copy of the settings. */
    public TestContext {
        settings = Map.copyOf(settings);
    }

    /** Returns a context with a folder and the system's clock. */
    public static TestContext of(Map<String, String> settings, Path cacheFolder) {
        return new TestContext(settings, cacheFolder, Clock.systemUTC());
    }

    /** Returns a context for plugins that keep no files. */
    public static TestContext of(Map<String, String> settings) {
        return of(settings, Path.of("unused"));
    }

    @Override
    public <T> Optional<T> setting(String key, Function<String, T> convert) {
        return Optional.ofNullable(settings.get(key)).map(convert);
    }
}
