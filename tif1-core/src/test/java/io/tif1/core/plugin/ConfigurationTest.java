package io.tif1.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tif1.api.ConfigurationException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

    private static final String KEY = "tif1.cache.sqlite.file";
    private static final String VARIABLE = "TIF1_CACHE_SQLITE_FILE";

    @Test
    void explicitValuesWinOverPropertiesAndThoseOverTheEnvironment() {
        Map<String, String> property = Map.of(KEY, "property");
        Map<String, String> environment = Map.of(VARIABLE, "environment");

        assertThat(Configuration.of(Map.of(KEY, "explicit"), property, environment).get(KEY))
                .contains("explicit");
        assertThat(Configuration.of(Map.of(), property, environment).get(KEY)).contains("property");
        assertThat(Configuration.of(Map.of(), Map.of(), environment).get(KEY))
                .contains("environment");
    }

    @Test
    void treatsBlankAsNotGiven() {
        assertThat(Configuration.of(Map.of(KEY, "  "), Map.of(), Map.of()).get(KEY)).isEmpty();
    }

    @Test
    void namesTheKeyAndTheRejectedText() {
        Configuration configuration = Configuration.of(Map.of(KEY, "many"), Map.of(), Map.of());

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> configuration.get(KEY, Integer::valueOf))
                .withMessageContaining(KEY)
                .withMessageContaining("\"many\"");
    }

    @Test
    void findsTheCacheFolderWhereTheVariableSays() {
        Configuration configuration =
                Configuration.of(Map.of(), Map.of(), Map.of("TIF1_CACHE_DIR", "somewhere"));

        assertThat(configuration.cacheFolder()).isEqualTo(Path.of("somewhere"));
    }

    @Test
    void aPluginSeesOnlyWhatIsBelowItsPrefix() {
        Configuration configuration =
                Configuration.of(
                        Map.of("tif1.cache.sqlite.file", "f", "tif1.cache.other", "o"),
                        Map.of(),
                        Map.of());

        ScopedContext context =
                new ScopedContext(configuration, "tif1.cache.sqlite", Clock.systemUTC());

        assertThat(context.setting("file", text -> text)).contains("f");
        assertThat(context.setting("other", text -> text)).isEmpty();
    }

    @Test
    void errorsShowNoSecret() {
        Configuration configuration =
                Configuration.of(
                        Map.of(
                                "tif1.source.cdn.mirror", "https://me:hunter2@x.example",
                                "tif1.cache.redis.password", "hunter2"),
                        Map.of(),
                        Map.of());

        for (String key : List.of("tif1.source.cdn.mirror", "tif1.cache.redis.password")) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> configuration.get(key, Integer::valueOf))
                    .withMessageContaining(key)
                    .satisfies(e -> assertThat(e).hasMessageNotContaining("hunter2"));
        }
    }
}
