package io.tif1.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tif1.api.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleOptionsTest {
    @Test
    void startsWithAFullWeekendOf2025() {
        SampleOptions options = SampleOptions.builder().build();

        assertThat(options.season()).isEqualTo(2025);
        assertThat(options.event()).isEqualTo("Sample Grand Prix");
        assertThat(options.drivers()).isEqualTo(20);
        assertThat(options.laps()).isEqualTo(57);
        assertThat(options.seed()).isEqualTo(1);
    }

    @Test
    void becomesASourceWithAllSettings() {
        Source source =
                SampleOptions.builder()
                        .seed(-3)
                        .laps(12)
                        .drivers(6)
                        .season(2026)
                        .event("Load Test")
                        .build()
                        .source();

        assertThat(source.id()).isEqualTo("sample");
        assertThat(source.settings())
                .containsEntry("seed", "-3")
                .containsEntry("laps", "12")
                .containsEntry("drivers", "6")
                .containsEntry("season", "2026")
                .containsEntry("event", "Load Test")
                .hasSize(5);
    }

    @Test
    void rejectsSizesThatCannotBeGenerated() {
        SampleOptions.Builder builder = SampleOptions.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.laps(0))
                .withMessage("laps is 0, but 1 to 500 can be generated");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.laps(501));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.drivers(27))
                .withMessage("drivers is 27, but 1 to 26 can be generated");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.drivers(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.season(2017));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.season(2101));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", ".hidden", "a/b", "a\\b", "a\"b", "a\u0000b", "a\nb"})
    void rejectsNamesThatAreNoPlainFolder(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleOptions.builder().event(name))
                .withMessageContaining("plain name");
    }
}
