package io.tif1.core.columns;

import static io.tif1.api.frame.ColumnType.DURATION;
import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final int ROWS = 200;

    private final SplittableRandom random = new SplittableRandom(20_250_316);

    @Test
    void wholeNumbersTakeWhatTheirRangeNeeds() {
        assertThat(exact(longs(0, 0)).width()).isZero();
        assertThat(exact(longs(1_700_000_000_000L, 255)).width()).isEqualTo(1);
        assertThat(exact(longs(-40, 60_000)).width()).isEqualTo(2);
        assertThat(exact(longs(1_700_000_000_000L, 7_200_000)).width()).isEqualTo(4);
        assertThat(exact(longs(Long.MIN_VALUE, Long.MAX_VALUE)).width()).isEqualTo(8);
        assertThat(exact(new ColumnData.Longs(new long[] {Long.MIN_VALUE, 7}, null)).width())
                .isEqualTo(8);
    }

    @Test
    void decimalsAreWholeNumbersOverAPowerOfTen() {
        assertThat(exact(doubles(v -> Math.rint(v * 30))).width()).isEqualTo(1);
        assertThat(exact(doubles(v -> Math.rint(v * 300) / 10)).width()).isEqualTo(2);
        assertThat(exact(doubles(v -> (float) v)).width()).isEqualTo(4);
        assertThat(exact(doubles(v -> v)).width()).isEqualTo(8);
        assertThat(exact(doubles(v -> v > 0.5 ? -0.0 : 0.0)).width()).isEqualTo(4);
        assertThat(exact(doubles(v -> v > 0.5 ? Double.NaN : v)).width()).isEqualTo(8);
    }

    @Test
    void exactIsTheSameToTheLastBit() {
        for (int round = 0; round < 300; round++) {
            ColumnBatch wide = batch();
            assertSame(wide, Layout.EXACT.of(wide));
        }
    }

    @Test
    void compactIsSinglePrecisionAndNothingLess() {
        ColumnData.Doubles wide = doubles(v -> v * 5_300);
        ColumnData.Doubles narrow =
                (ColumnData.Doubles) Layout.COMPACT.of(of(FLOAT64, wide)).columns().get(0);

        assertThat(narrow.width()).isEqualTo(4);
        for (int row = 0; row < ROWS; row++) {
            assertThat(narrow.at(row)).isCloseTo(wide.at(row), within(wide.at(row) * 6e-8));
        }
    }

    @Test
    void aNarrowTableStaysNarrowInAFrameAndInItsParts() {
        ColumnBatch narrow = Layout.EXACT.of(batch());
        Frame frame = narrow.toFrame(new ColumnsBackend());
        ColumnBatch part = frame.slice(10, 110).unwrap(ColumnBatch.class);

        assertThat(Footprint.of(frame.unwrap(ColumnBatch.class))).isEqualTo(Footprint.of(narrow));
        assertThat(Footprint.of(part)).isLessThan(Footprint.of(narrow));
        assertSame(batchOf(frame.slice(10, 110)), part);
    }

    @Test
    void aFrameOf1500LapsWithEveryColumnTakesLessThan300Kilobytes() {
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            Frame laps = f1.session(2025, "Sample", "R").laps().frame();
            long bytes = Footprint.of(batchOf(laps));

            assertThat(laps.schema().fields()).hasSize(48);
            assertThat(bytes * 1_500 / laps.rows()).isBetween(100_000L, 300_000L);
        }
    }

    @Test
    void aRowOutsideAColumnOfOneValueIsRefused() {
        Wholes same = new Wholes.Same(7, 3);

        assertThat(same.at(2)).isEqualTo(7);
        assertThatThrownBy(() -> same.at(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> same.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static void assertSame(ColumnBatch wide, ColumnBatch narrow) {
        assertThat(narrow.schema()).isEqualTo(wide.schema());
        Frame one = wide.toFrame(new ColumnsBackend());
        Frame other = narrow.toFrame(new ColumnsBackend());
        for (int column = 0; column < wide.columns().size(); column++) {
            assertThat(narrow.columns().get(column).width())
                    .isLessThanOrEqualTo(wide.columns().get(column).width());
            for (int row = 0; row < wide.rows(); row++) {
                assertThat(other.column(column).valueAt(row))
                        .isEqualTo(one.column(column).valueAt(row));
            }
        }
        assertThat(other.column("d").toDoubles(-1)).isEqualTo(one.column("d").toDoubles(-1));
        assertThat(other.column("l").toLongs(-1)).isEqualTo(one.column("l").toLongs(-1));
        assertThat(other.column("i").toInts(-1)).isEqualTo(one.column("i").toInts(-1));
        assertThat(other.column("t").toTexts()).isEqualTo(one.column("t").toTexts());
    }

    private ColumnBatch batch() {
        long[] validity = validity();
        int[] ints = random.ints(ROWS).map(v -> v >> random.nextInt(32)).toArray();
        int[] codes = random.ints(ROWS, 0, 3).toArray();
        long range = 1L << random.nextInt(63);
        long smallest = random.nextLong();
        long[] longs = random.longs(ROWS, 0, range).map(v -> smallest + v).toArray();
        return new ColumnBatch(
                Schema.of(
                        List.of(
                                Field.of("d", FLOAT64),
                                Field.of("l", DURATION),
                                Field.of("i", INT32),
                                Field.of("t", TEXT))),
                List.of(
                        new ColumnData.Doubles(doubles(odd()).values(), validity),
                        new ColumnData.Longs(longs, validity()),
                        new ColumnData.Ints(ints, validity()),
                        new ColumnData.Texts(codes, new String[] {"a", "b", "c"}, validity())),
                ROWS,
                Map.of());
    }

    private DoubleUnaryOperator odd() {
        double power = Math.pow(10, random.nextInt(6));
        int kind = random.nextInt(4);
        return v ->
                switch (kind) {
                    case 0 -> Math.rint((v - 0.5) * 1e5) / power;
                    case 1 -> (float) v * power;
                    case 2 -> Double.longBitsToDouble(random.nextLong());
                    default -> v < 0.5 ? Math.rint(v * 10) / 10 : -0.0;
                };
    }

    private long[] validity() {
        int density = random.nextInt(3);
        long[] bits = Bitmaps.none(ROWS);
        for (int row = 0; row < ROWS; row++) {
            if (random.nextInt(2) < density) {
                Bitmaps.set(bits, row);
            }
        }
        return bits;
    }

    private ColumnData.Longs longs(long smallest, long range) {
        long[] values = new long[ROWS];
        Arrays.setAll(values, i -> smallest + (range == 0 ? 0 : random.nextLong(range)));
        values[0] = smallest;
        values[1] = smallest + range;
        return new ColumnData.Longs(values, null);
    }

    private ColumnData.Doubles doubles(DoubleUnaryOperator form) {
        return new ColumnData.Doubles(random.doubles(ROWS).map(form).toArray(), null);
    }

    private static ColumnData exact(ColumnData column) {
        ColumnType type = column instanceof ColumnData.Longs ? DURATION : FLOAT64;
        return Layout.EXACT.of(of(type, column)).columns().get(0);
    }

    private static ColumnBatch of(ColumnType type, ColumnData column) {
        return new ColumnBatch(
                Schema.of(List.of(Field.of("c", type))), List.of(column), column.rows(), Map.of());
    }

    private static ColumnBatch batchOf(Frame frame) {
        return frame.unwrap(ColumnBatch.class);
    }
}
