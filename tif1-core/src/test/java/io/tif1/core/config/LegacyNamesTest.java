package io.tif1.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.model.SettingProblem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "TIF1_ENABLE_CACHE, off, tif1.cache.tiers, none",
        "TIF1_CI_MODE, 1, tif1.cache.tiers, none",
        "TIF1_OFFLINE_MODE, yes, tif1.offline, offline",
        "TIF1_SQLITE_TIMEOUT, 2.5, tif1.cache.sqlite.busy-timeout, 2500ms",
        "TIF1_MEMORY_CACHE_MAX_ITEMS, 9, tif1.cache.ehcache.entries, 9",
        "TIF1_TIMEOUT, 10, tif1.source.cdn.timeout, 10000ms",
        "TIF1_MAX_RETRIES, 3, tif1.source.cdn.retries, 2",
        "TIF1_MAX_RETRIES, 0, tif1.source.cdn.retries, 0",
        "TIF1_CDNS, 'https://a/x, https://b/y', tif1.source.cdn.mirrors, 'https://a/x,"
                + " https://b/y'",
        "TIF1_TRUST_CWD_CONFIG, true, tif1.config.trusted, ."
    })
    void stillMeansWhatItMeant(String variable, String text, String key, String expected) {
        EnvironmentLayer layer = new EnvironmentLayer(Map.of(variable, text));

        Given given = layer.find(key);

        assertThat(given).isNotNull();
        assertThat(given.text()).isEqualTo(expected);
        assertThat(given.place()).isEqualTo(variable);
    }

    @Test
    void changesNothingWhereItAgreesWithTheDefault() {
        assertThat(
                        new EnvironmentLayer(Map.of("TIF1_ENABLE_CACHE", "true"))
                                .find("tif1.cache.tiers"))
                .isNull();
    }

    @Test
    void givesWayToOurOwnName() {
        EnvironmentLayer layer =
                new EnvironmentLayer(
                        Map.of("TIF1_OFFLINE", "prefer-cache", "TIF1_OFFLINE_MODE", "true"));

        assertThat(layer.find("tif1.offline"))
                .isNotNull()
                .extracting(Given::text)
                .isEqualTo("prefer-cache");
    }

    @Test
    void namesTheVariableThatMeansNothing() {
        EnvironmentLayer layer =
                new EnvironmentLayer(
                        Map.of("TIF1_TIMEOUT", "NaN", "TIF1_MAX_RETRIES", "2.5", "TIF1_LIB", "?"));

        assertThat(layer.problems())
                .extracting(SettingProblem::place)
                .containsExactlyInAnyOrder("TIF1_TIMEOUT", "TIF1_MAX_RETRIES");
    }

    @Test
    void noVariableIsToldTwice() {
        assertThat(LegacyNames.all()).extracting(LegacyName::variable).doesNotHaveDuplicates();
    }
}
