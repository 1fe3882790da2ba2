package io.tif1.sample.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

    static DoubleStream numbers() {
        return random().doubles(1_000, -1e6, 1e6);
    }

    static LongStream lapTimes() {
        return LongStream.concat(
                LongStream.of(0, 1, 10, 100, 999, 1_000, 20_000_000),
                random().longs(1_000, 0, 20_000_001));
    }

    static LongStream wholeNumbers() {
        return LongStream.concat(
                LongStream.of(-999_999_999, -1, 0, 1, 9, 10, 999_999_999),
                random().longs(1_000, -999_999_999, 1_000_000_000));
    }

    private static SplittableRandom random() {
        return new SplittableRandom(1950);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbersComeBackToFifteenDigits(double value) {
        double read = Double.parseDouble(text(new JsonBytes(1).number(value)));

        assertThat(read).isCloseTo(value, within(Math.max(1e-15, Math.abs(value) * 2e-15)));
    }

    @ParameterizedTest
    @MethodSource("lapTimes")
    void millisecondsComeBackExactly(long millis) {
        String seconds = text(new JsonBytes(1).seconds(millis));

        assertThat(Math.round(Double.parseDouble(seconds) * 1000)).isEqualTo(millis);
        assertThat(seconds).matches("\\d+\\.(\\d|\\d{1,2}[1-9])");
    }

    @ParameterizedTest
    @MethodSource("wholeNumbers")
    void wholeNumbersComeBackExactly(long n) {
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
