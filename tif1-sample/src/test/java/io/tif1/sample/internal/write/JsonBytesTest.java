package io.tif1.sample.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonBytesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, 0.0",
        "5, 5.0",
        "-17, -17.0",
        "0.25, 0.25",
        "-0.5, -0.5",
        "101.44, 101.44",
        "5200.125, 5200.125",
        "1e-20, 0.0",
        "0.001, 0.001",
        "99.99, 99.99"
    })
    void writesNumbersWithOneDigitAfterThePointAtLeast(double value, String text) {
        assertThat(text(new JsonBytes(1).number(value))).isEqualTo(text);
    }

    @Property
    void numbersComeBackToFifteenDigits(@ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
        double read = Double.parseDouble(text(new JsonBytes(1).number(value)));

        assertThat(read).isCloseTo(value, within(Math.max(1e-15, Math.abs(value) * 2e-15)));
    }

    @Property
    void millisecondsComeBackExactly(@ForAll @LongRange(min = 0, max = 20_000_000) long millis) {
        String seconds = text(new JsonBytes(1).seconds(millis));

        assertThat(Math.round(Double.parseDouble(seconds) * 1000)).isEqualTo(millis);
        assertThat(seconds).matches("\\d+\\.(\\d|\\d{1,2}[1-9])");
    }

    @Property
    void wholeNumbersComeBackExactly(
            @ForAll @LongRange(min = -999_999_999, max = 999_999_999) long n) {
        assertThat(text(new JsonBytes(1).whole(n))).isEqualTo(Long.toString(n));
    }

    @Test
    void writesTextsAsUtf8() {
        assertThat(text(new JsonBytes(1).key("ln").text("Sørensen")))
                .isEqualTo("\"ln\":\"Sørensen\"");
    }

    @Test
    void writesTheWordForMissing() {
        assertThat(text(new JsonBytes(0).none())).isEqualTo("\"None\"");
    }

    private static String text(JsonBytes json) {
        return new String(json.toArray(), StandardCharsets.UTF_8);
    }
}
