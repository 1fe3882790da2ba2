package io.tif1.core.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tif1.core.columns.ColumnData;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read as the nearest double, seconds as exact milliseconds, whatever their form. */
class NumbersTest {
    private static final int BATCH = 1000;
    private static final int BATCHES = Boolean.getBoolean("tif1.longTests") ? 12_000 : 300;

    private final SessionFiles files = new SessionFiles();

    @Test
    void readsEveryNumberAsTheNearestDouble() {
        NumberTexts texts = new NumberTexts(20250316);
        for (int batch = 0; batch < BATCHES; batch++) {
            List<String> numbers = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                numbers.add(texts.next());
            }

            ColumnData.Doubles column = doubles(numbers, batch % 2 == 0 ? "," : ", ");

            for (int i = 0; i < BATCH; i++) {
                double expected = Double.parseDouble(numbers.get(i));
                if (Double.isInfinite(expected)) {
                    assertThat(column.has(i)).as(numbers.get(i)).isFalse();
                } else {
                    assertEquals(expected, column.values()[i], 0.0, numbers.get(i));
                    assertEquals(
                            Double.doubleToRawLongBits(expected),
                            Double.doubleToRawLongBits(column.values()[i]),
                            numbers.get(i));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                "0.0e5",
                "1e-85",
                "4.9e-324",
                "2.4703282292062327e-324",
                "2.4703282292062328e-324",
                "2.2250738585072011e-308",
                "2.2250738585072012e-308",
                "2.2250738585072014e-308",
                "1.7976931348623157e308",
                "1.7976931348623158e308",
                "9007199254740993",
                "9007199254740993.0",
                "9007199254740992.5",
                "9007199254740993.00000000000000000001",
                "0.1",
                "123456789012345678901234567890",
                "0.000000000000000000000000000000000000000000001",
                "8.41e-85",
                "1E+2",
                "7.2057594037927933e+16"
            })
    void readsNumbersThatAreKnownToBeHard(String number) {
        ColumnData.Doubles column = doubles(List.of(number, number, number), ", ");

        assertThat(column.values()).containsOnly(Double.parseDouble(number));
        assertThat(Double.doubleToRawLongBits(column.values()[0]))
                .isEqualTo(Double.doubleToRawLongBits(Double.parseDouble(number)));
    }

    @Test
    void readsSecondsAsExactMilliseconds() {
        SplittableRandom random = new SplittableRandom(11);
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            BigDecimal seconds =
                    BigDecimal.valueOf(
                            random.nextLong(-10_000_000, 10_000_000), random.nextInt(0, 5));
            numbers.add(seconds.toString());
        }

        ColumnData.Longs column = (ColumnData.Longs) telemetry("time", String.join(", ", numbers));

        for (int i = 0; i < numbers.size(); i++) {
            assertEquals(millis(numbers.get(i)), column.values()[i], numbers.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.34e1",
                "1e-7",
                "0.0005",
                "-0.0005",
                "0.00049999999999999999999999",
                "1234567890123.4567",
                "5e-324"
            })
    void roundsWhatIsFinerThanAMillisecond(String number) {
        ColumnData.Longs column = (ColumnData.Longs) telemetry("time", number + "," + number);

        assertThat(column.values()).containsOnly(millis(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e300", "9223372036854775.808", "-9223372036854775809"})
    void findsDurationsThatAreTooLong(String number) {
        DecodedTable table = decode("time", number + ", 1.0");

        assertThat(table.batch().column("Time").has(0)).isFalse();
        assertThat(table.batch().column("Time").has(1)).isTrue();
        assertThat(table.findings()).anySatisfy(f -> assertThat(f.message()).contains("too long"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7", "7.0", "7.000", "70e-1", "\"7\"", "\"7.0\"", "0.7e1", "0.7E+1", "\" 7 \""
            })
    void readsWholeNumbersInAnyNotation(String number) {
        ColumnData.Ints column = (ColumnData.Ints) telemetry("gear", number + ", " + number);

        assertThat(column.values()).containsOnly(7);
        assertThat(column.validity()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7.5",
                "\"seven\"",
                "1e10",
                "2147483648",
                "-2147483649",
                "[7]",
                "{\"a\":7}",
                "\"7.5\""
            })
    void findsWhatIsNoWholeNumber(String number) {
        DecodedTable table = decode("gear", "1, " + number + ", 3");

        ColumnData.Ints column = (ColumnData.Ints) table.batch().column("nGear");
        assertThat(column.has(1)).isFalse();
        assertThat(column.values()[2]).isEqualTo(3);
        assertThat(table.findings())
                .anySatisfy(
                        finding -> {
                            assertThat(finding.column()).isEqualTo("nGear");
                            assertThat(finding.row()).isEqualTo(1);
                        });
    }

    @Test
    void readsTheLimitsOfInts() {
        ColumnData.Ints column =
                (ColumnData.Ints) telemetry("drs", "2147483647, -2147483648, 12345678, 1234567");

        assertThat(column.values())
                .containsExactly(Integer.MAX_VALUE, Integer.MIN_VALUE, 12345678, 1234567);
    }

    private static long millis(String seconds) {
        return new BigDecimal(seconds)
                .movePointRight(3)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private ColumnData.Doubles doubles(List<String> numbers, String separator) {
        return (ColumnData.Doubles) telemetry("speed", String.join(separator, numbers));
    }

    private ColumnData telemetry(String key, String cells) {
        String name =
                switch (key) {
                    case "speed" -> "Speed";
                    case "time" -> "Time";
                    case "gear" -> "nGear";
                    default -> "DRS";
                };
        return decode(key, cells).batch().column(name);
    }

    private DecodedTable decode(String key, String cells) {
        String body = "{\"tel\": {\"%s\": [%s], \"dataKey\": \"x\"}}".formatted(key, cells);
        return files.telemetry(body.getBytes(StandardCharsets.UTF_8), "test.json");
    }
}
