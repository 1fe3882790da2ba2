package io.tif1.cdn.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathCodecTest {
    @ParameterizedTest
    @CsvSource({
        "Sprint Shootout,Sprint%20Shootout",
        "São Paulo Grand Prix,S%C3%A3o%20Paulo%20Grand%20Prix",
        "AZaz09_.-~,AZaz09_.-~",
        "a/b,a%2Fb",
        "'(x)*','%28x%29%2A'",
        "%20,%2520",
        "a+b&c=d?e#f,a%2Bb%26c%3Dd%3Fe%23f",
        "🏁,%F0%9F%8F%81"
    })
    void keepsUnreservedCharactersAndEncodesTheRest(String segment, String encoded) {
        assertThat(PathCodec.encode(segment)).isEqualTo(encoded);
    }

    @Test
    void composesAccentsFirst() {
        assertThat(PathCodec.encode("Sa\u0303o")).isEqualTo("S%C3%A3o");
    }

    @Test
    void isUndoneByDecoding() {
        for (int point = 0x20; point < 0x3000; point++) {
            String segment =
                    java.text.Normalizer.normalize(
                            Character.toString(point), java.text.Normalizer.Form.NFC);
            String decoded = URLDecoder.decode(PathCodec.encode(segment), StandardCharsets.UTF_8);
            assertThat(decoded).isEqualTo(segment);
        }
    }
}
