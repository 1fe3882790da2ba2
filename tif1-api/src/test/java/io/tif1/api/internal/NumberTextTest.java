package io.tif1.api.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    private static final boolean SHORTEST = Runtime.version().feature() >= 19;
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final ByteArrayOutputStream BYTES = new ByteArrayOutputStream();
    private static final ByteSink SINK = new ByteSink(BYTES);

    @Test
    void writesDoublesAsPeopleKnowThem() throws IOException {
        assertThat(number(0.0)).isEqualTo("0.0");
        assertThat(number(-0.0)).isEqualTo("-0.0");
        assertThat(number(287)).isEqualTo("287.0");
        assertThat(number(-41.25)).isEqualTo("-41.25");
        assertThat(number(0.001)).isEqualTo("0.001");
        assertThat(number(1.0E-4)).isEqualTo("1.0E-4");
        assertThat(number(9_999_999)).isEqualTo("9999999.0");
        assertThat(number(1.0E7)).isEqualTo("1.0E7");
        assertThat(number(2.0E23)).isEqualTo("2.0E23");
        assertThat(number(0.1 + 0.2)).isEqualTo("0.30000000000000004");
        assertThat(number(Double.MIN_VALUE)).isEqualTo("4.9E-324");
        assertThat(number(Double.MAX_VALUE)).isEqualTo("1.7976931348623157E308");
        assertThat(number(Double.MIN_NORMAL)).isEqualTo("2.2250738585072014E-308");
    }

    @Test
    void writesAnyDoubleSoThatItReadsBack() {
        SplittableRandom random = new SplittableRandom(20250316);

        DoubleStream.generate(() -> Double.longBitsToDouble(random.nextLong()))
                .filter(Double::isFinite)
                .limit(100_000)
                .forEach(NumberTextTest::assertReadsBack);
    }

    @Test
    void writesValuesOfTelemetrySoThatTheyReadBack() {
        SplittableRandom random = new SplittableRandom(20250316);

        random.doubles(50_000, -6_000, 6_000).forEach(NumberTextTest::assertReadsBack);
        random.doubles(50_000, 0, 1).forEach(NumberTextTest::assertReadsBack);
        random.ints(50_000, -1_000_000, 1_000_000)
                .mapToDouble(thousandths -> thousandths / 1_000.0)
                .forEach(NumberTextTest::assertReadsBack);
    }

    @Test
    void writesPowersOfTwoAndTheirNeighbours() {
        for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
            double power = Math.scalb(1.0, exponent);
            assertReadsBack(power);
            assertReadsBack(Math.nextUp(power));
            assertReadsBack(Math.nextDown(power));
        }
    }

    @Test
    void writesInstantsOfAnyDay() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        long from = Instant.parse("0000-01-01T00:00:00Z").toEpochMilli();
        long to = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

        for (long millis : random.longs(20_000, from, to + 1).toArray()) {
            assertThat(instant(millis)).isEqualTo(ISO.format(Instant.ofEpochMilli(millis)));
        }
        assertThat(instant(from - 1)).isEqualTo("-0001-12-31T23:59:59.999Z");
        assertThat(instant(to + 1)).isEqualTo("+10000-01-01T00:00:00.000Z");
    }

    @Test
    void writesSecondsWithThreePlaces() throws IOException {
        assertThat(seconds(82_167)).isEqualTo("82.167");
        assertThat(seconds(0)).isEqualTo("0.000");
        assertThat(seconds(-1)).isEqualTo("-0.001");
        assertThat(seconds(-61_020)).isEqualTo("-61.020");
        assertThat(seconds(Long.MIN_VALUE)).isEqualTo("-9223372036854775.808");
    }

    private static void assertReadsBack(double value) {
        String text = number(value);
        if (Double.compare(Double.parseDouble(text), value) != 0) {
            throw new AssertionError(value + " became " + text);
        }
        String known = Double.toString(value);
        if (SHORTEST ? !text.equals(known) : text.length() > known.length()) {
            throw new AssertionError(known + " became " + text);
        }
    }

    private static String number(double value) {
        return text(sink -> NumberText.number(sink, value));
    }

    private static String instant(long millis) {
        return text(sink -> NumberText.instant(sink, millis));
    }

    private static String seconds(long millis) {
        return text(sink -> NumberText.seconds(sink, millis));
    }

    private static String text(Writing writing) {
        BYTES.reset();
        try {
            writing.to(SINK);
            SINK.flush();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return BYTES.toString(US_ASCII);
    }

    private interface Writing {
        void to(ByteSink sink) throws IOException;
    }
}
