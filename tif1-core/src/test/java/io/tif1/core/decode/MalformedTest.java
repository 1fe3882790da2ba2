package io.tif1.core.decode;

import static io.tif1.core.decode.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tif1.api.InvalidDataException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is no JSON object is refused, with the place; nothing overflows, hangs or fills the heap.
 */
class MalformedTest {
    private final SessionFiles files = new SessionFiles();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "12",
                "[]",
                "[1]",
                "'text'",
                "<html><body>404</body></html>",
                "{",
                "{'time'",
                "{'time':",
                "{'time':[",
                "{'time':[1",
                "{'time':[1,",
                "{'time':[1]",
                "{'time':[1,]}",
                "{'time':[,1]}",
                "{'time':[1 2]}",
                "{'time':[1],}",
                "{'time' [1]}",
                "{time:[1]}",
                "{'time':[1]}x",
                "{'time':[1]}{}",
                "{'time':[01]}",
                "{'time':[1.]}",
                "{'time':[.5]}",
                "{'time':[+1]}",
                "{'time':[1e]}",
                "{'time':[1e+]}",
                "{'time':[--1]}",
                "{'time':[-]}",
                "{'time':[1.2.3]}",
                "{'time':[1x]}",
                "{'time':[nul]}",
                "{'time':[None]}",
                "{'time':[nan]}",
                "{'time':[True]}",
                "{'time':['abc]}",
                "{'time':['a\nb']}",
                "{'compound':['\\x']}",
                "{'compound':['\\u12']}",
                "{'compound':['\\u12G4']}",
                "{'compound':['\\",
                "{'time':[1}",
                "{'time':{'a':1]}",
                "{'time':[[1}]}",
                "{'x':{'a'}}",
                "{'x':{1:2}}",
                "{'tel':{'time':[1]}",
                "\u0000{}",
            })
    void isRefusedWithItsPlace(String text) {
        byte[] body = json(text);

        InvalidDataException failure =
                catchThrowableOfType(
                        InvalidDataException.class, () -> files.laps(body, "VER/laptimes.json"));

        assertThat(failure).isNotNull();
        assertThat(failure.location().file()).isEqualTo("VER/laptimes.json");
        assertThat(failure.location().offset()).isBetween(0L, (long) body.length);
        assertThat(failure.isRetryable()).isFalse();
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> files.drivers(body, "drivers.json"));
    }

    @Test
    void saysWhereAndWhat() {
        byte[] body = json("{'tel': {'time': [0.0, 0.1], 'speed': [1.5, 2.5, oops]}}");

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> files.telemetry(body, "1_tel.json"))
                .withMessage(
                        "cannot read 1_tel.json at $.tel.speed[2] (byte 49): expected a value,"
                                + " found 'o'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html> | it is HTML or XML, not JSON",
                "[1, 2]          | expected a JSON object, found '['",
                "{'time': [1.5   | it ends in the middle"
            })
    void saysWhatTheBodyIsInstead(String text, String reason) {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> files.laps(json(text), "f"))
                .withMessageEndingWith(reason);
    }

    @Test
    void namesCompressedAndWideBodies() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> files.laps(new byte[] {0x1F, (byte) 0x8B, 8, 0}, "f"))
                .withMessageEndingWith("it is compressed");
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> files.laps("{}".getBytes(StandardCharsets.UTF_16), "f"))
                .withMessageEndingWith("it is UTF-16, not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{'a':", "[{'a':[", "{'tel':"})
    void refusesDeepNestingInConstantStack(String opening) {
        byte[] body = json("{'x': " + opening.repeat(200_000));

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> files.laps(body, "f"))
                .withMessageContaining("nest deeper than 64");
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> files.drivers(body, "f"));
    }

    @Test
    void acceptsNestingUpToTheLimit() {
        byte[] body = json("{'x': [" + "[".repeat(63) + "]".repeat(63) + "], 'lap': [1]}");

        assertThat(files.laps(body, "f").batch().rows()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsBeyondALimit() {
        DecodeLimits limits =
                DecodeLimits.DEFAULT
                        .withRows(100)
                        .withColumns(60)
                        .withTextBytes(50)
                        .withBytes(5000)
                        .withCells(4000);
        SessionFiles limited = new SessionFiles(limits);

        refuses(limited, "{'lap': [" + "1,".repeat(100) + "1]}", "more than 100 cells");
        refuses(limited, "{'time': [" + "1.5, ".repeat(100) + "1.5]}", "more than 100 cells");
        refuses(limited, "{'compound': ['" + "x".repeat(51) + "']}", "longer than 50 bytes");
        refuses(limited, "{'" + "x".repeat(51) + "': [1]}", "longer than 50 bytes");
        refuses(limited, " ".repeat(5000) + "{}", "5,002 bytes, more than 5,000");
        refuses(limited, manyColumns(), "more than 60 columns");
        refuses(limited, "{'lap': [" + "1,".repeat(90) + "1]}", "more than 4,000 cells");
        assertThat(limited.laps(json("{'lap': [" + "1,".repeat(80) + "1]}"), "f").batch().rows())
                .isEqualTo(81);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[1]", "1", "'x'", "['x']", "[true]"})
    void boundsThePaddingOfShortColumns(String value) {
        StringBuilder body = new StringBuilder("{'lap': [" + "1,".repeat(900_000) + "1]");
        for (int i = 0; i < 400; i++) {
            body.append(", 'k").append(i).append("': ").append(value);
        }
        body.append("}");

        refuses(files, body.toString(), "more than 32,000,000 cells");
    }

    @Test
    void keepsFindingsBounded() {
        StringBuilder body = new StringBuilder("{'lap': [" + "'x',".repeat(9_999) + "'x']");
        for (int i = 0; i < 300; i++) {
            body.append(", 'k").append(i).append("': {}");
        }
        body.append("}");

        DecodedTable table = files.laps(json(body.toString()), "f");

        assertThat(table.findings()).hasSize(101);
        assertThat(table.findings().get(100).message()).isEqualTo("further findings");
        assertThat(table.findings()).anySatisfy(f -> assertThat(f.count()).isEqualTo(10_000));
    }

    @Test
    void replacesBytesThatAreNotUtf8AndSaysSo() {
        byte[] body = json("{'compound': ['SOFT', 'x']}");
        byte[] broken = Arrays.copyOf(body, body.length);
        broken[new String(body, StandardCharsets.UTF_8).indexOf('x')] = (byte) 0xFF;

        DecodedTable table = files.laps(broken, "f");

        assertThat(Bodies.cells(table.batch(), "Compound")).containsExactly("SOFT", "\uFFFD");
        assertThat(table.findings())
                .anySatisfy(
                        finding ->
                                assertThat(finding)
                                        .hasToString(
                                                "Compound: a text has bytes that are not UTF-8"
                                                        + " in row 1"));
    }

    private static String manyColumns() {
        StringBuilder body = new StringBuilder("{'lap': [1]");
        for (int i = 0; i < 60; i++) {
            body.append(", 'k").append(i).append("': [1]");
        }
        return body.append("}").toString();
    }

    private static void refuses(SessionFiles files, String text, String reason) {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> files.laps(json(text), "f"))
                .withMessageContaining(reason);
    }
}
