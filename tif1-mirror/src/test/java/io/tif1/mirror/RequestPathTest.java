package io.tif1.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
    @Test
    void decodesSegments() {
        assertThat(
                        RequestPath.segments(
                                "/2025/S%C3%A3o%20Paulo%20Grand%20Prix/Race/VER/1_tel.json"))
                .hasValue(
                        java.util.List.of(
                                "2025", "São Paulo Grand Prix", "Race", "VER", "1_tel.json"));
    }

    @Test
    void decodesOnceOnly() {
        assertThat(RequestPath.segments("/%252e%252e/a").orElseThrow())
                .containsExactly("%2e%2e", "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "/",
                "//a",
                "/a/",
                "/a//b",
                "/.",
                "/..",
                "/a/../b",
                "/a/./b",
                "/%2e%2e/a",
                "/%2E%2e/a",
                "/.%2e/a",
                "/a%2fb",
                "/a%5cb",
                "/a\\b",
                "/a%00",
                "/a%0a",
                "/a%7f",
                "/%",
                "/%4",
                "/%zz",
                "/%c3",
                "/%ff",
                "/%c0%ae%c0%ae/a",
                "/%20",
                "/ä",
                "/1/2/3/4/5/6/7/8/9/10/11/12/13"
            })
    void refusesWhatIsNotPlainlyAName(String path) {
        assertThat(RequestPath.segments(path)).isEmpty();
    }

    @Test
    void refusesEndlessPaths() {
        assertThat(RequestPath.segments("/" + "a".repeat(3_000))).isEmpty();
        assertThat(RequestPath.segments(null)).isEmpty();
    }
}
