package io.tif1.cdn.internal.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tif1.api.spi.Resource;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MirrorAddressTest {
    private static final Resource LAP =
            new Resource(2024, "São Paulo Grand Prix", "Race", "VER/1_tel.json");

    @Test
    void asksStaticDelivrFirstAndJsDelivrSecond() {
        assertThat(MirrorAddress.PUBLIC)
                .extracting(mirror -> mirror.uri(LAP).toString())
                .containsExactly(
                        "https://cdn.staticdelivr.com/gh/TracingInsights/2024/main/"
                                + "S%C3%A3o%20Paulo%20Grand%20Prix/Race/VER/1_tel.json",
                        "https://cdn.jsdelivr.net/gh/TracingInsights/2024@main/"
                                + "S%C3%A3o%20Paulo%20Grand%20Prix/Race/VER/1_tel.json");
    }

    @Test
    void asksForSchedulesWhereTheyArePublished() {
        Resource schedule = Resource.schedule(2026);

        assertThat(MirrorAddress.PUBLIC)
                .extracting(mirror -> mirror.uri(schedule).toString())
                .containsExactly(
                        "https://cdn.staticdelivr.com/gh/theOehrly/f1schedule/master/"
                                + "schedule_2026.json",
                        "https://cdn.jsdelivr.net/gh/theOehrly/f1schedule@master/"
                                + "schedule_2026.json");
        assertThat(MirrorAddress.parse("https://localhost:8443").uri(schedule))
                .hasToString("https://localhost:8443/2026/_tif1/calendar/schedule.json");
    }

    @Test
    void asksForThePinnedCommitOfASeason() {
        Map<Integer, String> pinned = Map.of(2024, "0123456789abcdef0123456789abcdef01234567");

        assertThat(MirrorAddress.PUBLIC)
                .extracting(mirror -> mirror.at(pinned).uri(LAP).toString())
                .allMatch(uri -> uri.contains("0123456789abcdef0123456789abcdef01234567/S%C3"));
        assertThat(MirrorAddress.parse("https://x.example/{season}/{ref}").uri(LAP).getPath())
                .startsWith("/2024/main/");
    }

    @ParameterizedTest
    @CsvSource({
        "https://localhost:8443,https://localhost:8443/2024/",
        "https://localhost:8443/,https://localhost:8443/2024/",
        "http://10.0.0.7/f1//,http://10.0.0.7/f1/2024/",
        "https://x.example/gh/{season}@abc,https://x.example/gh/2024@abc/"
    })
    void putsTheSeasonBelowABaseOrIntoATemplate(String text, String folder) {
        assertThat(MirrorAddress.parse(text).uri(LAP).toString()).startsWith(folder + "S%C3%A3o");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://x.example",
                "file:///etc",
                "x.example",
                "https://",
                "https://u:p@x.example",
                "https://x.example/?a=b",
                "https://x.example/#a",
                "https://x y.example",
                "https://raw.githubusercontent.com/TracingInsights"
            })
    void refusesWhatIsNoMirror(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> MirrorAddress.parse(text));
    }

    @Test
    void isNamedAfterItsHost() {
        assertThat(MirrorAddress.parse("https://localhost:8443/x").name())
                .isEqualTo("localhost:8443");
        assertThat(MirrorAddress.parse("https://cdn.jsdelivr.net/gh/A/{season}@main").name())
                .isEqualTo("jsdelivr");
    }

    @ParameterizedTest
    @CsvSource({
        "https://localhost:8443,true",
        "http://127.0.0.1,true",
        "https://[::1]:1,true",
        "https://127.0.0.1.example,false",
        "https://localhost.example,false"
    })
    void knowsThisMachine(String text, boolean own) {
        assertThat(MirrorAddress.parse(text).isLoopback()).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.example/other,true",
        "https://X.example/,true",
        "http://x.example/,false",
        "https://x.example:8443/,false",
        "https://evil.example/,false",
        "https://x.example@evil.example/,false"
    })
    void ownsItsOwnSchemeHostAndPortOnly(String target, boolean own) {
        MirrorAddress mirror = MirrorAddress.parse("https://x.example/f1");

        assertThat(mirror.owns(URI.create(target))).isEqualTo(own);
    }
}
