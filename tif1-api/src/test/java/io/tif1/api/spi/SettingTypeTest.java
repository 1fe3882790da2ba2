package io.tif1.api.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTypeTest {

    @ParameterizedTest
    @CsvSource({
        "500ms, PT0.5S",
        "30s, PT30S",
        "30, PT30S",
        "2m, PT2M",
        "12h, PT12H",
        "7d, PT168H",
        "PT1M30S, PT1M30S"
    })
    void readsTimeSpansAsPeopleWriteThem(String text, Duration expected) {
        SettingType<Duration> type = SettingType.duration(Duration.ZERO, Duration.ofDays(30));

        assertThat(type.read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5s", "31d", "PT-1S", "9999999999s", "NaN", "1e3", ""})
    void rejectsWhatIsNoTimeSpanWithinTheBounds(String text) {
        SettingType<Duration> type = SettingType.duration(Duration.ZERO, Duration.ofDays(30));

        Assertions.assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> type.read(text))
                .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e999", "0x1p3", "true", "1,5", "11"})
    void rejectsNumbersThatAreNotFiniteOrNotWithinTheBounds(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SettingType.number(0, 10).read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "2.5", "NaN", "0", "101", "99999999999999999999"})
    void rejectsCountsThatAreNotWholeOrNotWithinTheBounds(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingType.integer(1, 100).read(text));
    }

    @Test
    void tellsTheBoundsInItsRange() {
        assertThat(SettingType.integer(1, 100).range()).isEqualTo("1 to 100");
        assertThat(SettingType.count(1, Long.MAX_VALUE).range()).isEqualTo("from 1");
        assertThat(SettingType.duration(Duration.ofMillis(1), Duration.ofDays(1)).range())
                .isEqualTo("1ms to 1d");
        assertThat(SettingType.choice("off", "flag").range()).isEqualTo("off, flag");
    }

    @Test
    void readsAHomeFolder() {
        Path home = Path.of(System.getProperty("user.home"));

        assertThat(SettingType.path().read("~/f1")).isEqualTo(home.resolve("f1"));
        assertThat(SettingType.path().read("~")).isEqualTo(home);
    }

    @Test
    void readsAddressesOfTheSchemesAllowed() {
        SettingType<URI> type = SettingType.address("redis", "rediss");

        assertThat(type.read("rediss://cache:6380/1")).hasHost("cache");
        assertThatIllegalArgumentException().isThrownBy(() -> type.read("http://cache"));
        assertThatIllegalArgumentException().isThrownBy(() -> type.read("redis:cache"));
    }

    @Test
    void readsEveryItemOfAList() {
        assertThat(SettingType.list(SettingType.integer(1, 9)).read("1, 2,,3"))
                .containsExactly(1, 2, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingType.list(SettingType.integer(1, 9)).read("1,10"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingType.list(SettingType.text()).read(" , "));
    }

    @Test
    void refusesADefaultThatIsNoValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Setting.of("tries", SettingType.integer(1, 9), "10", "tries"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Setting.of("maxTries", SettingType.text(), "", "tries"));
    }
}
