package io.tif1.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.CacheException;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.core.columns.Bitmaps;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCodecTest {
    @Test
    void keepsEveryTypeWithItsMissingCellsAndFacts() {
        StoredTable table = Tables.small();

        StoredTable back = TableCodec.decode(TableCodec.encode(table));

        Tables.assertSame(back, table);
    }

    @Test
    void keepsTablesWithoutRowsAndWithoutColumns() {
        StoredTable noRows = Tables.of(new ColumnData.Doubles(new double[0], null));
        StoredTable nothing = Tables.of();

        Tables.assertSame(TableCodec.decode(TableCodec.encode(noRows)), noRows);
        Tables.assertSame(TableCodec.decode(TableCodec.encode(nothing)), nothing);
    }

    @Test
    void givesEqualTablesEqualBytes() {
        assertThat(TableCodec.encode(Tables.small())).isEqualTo(TableCodec.encode(Tables.small()));
    }

    @Test
    void keepsEveryBitOfOddNumbers() {
        double[] odd = {
            Double.NaN,
            Double.longBitsToDouble(0x7ff8_0000_0000_0001L),
            -0.0,
            0.0,
            Double.MIN_VALUE,
            -Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            1.1234567890123457,
            2.2250738585072014E-85,
            9_007_199_254_740_993.0,
            1e300,
            82.167,
            -1206.0778298807397
        };

        keeps(new ColumnData.Doubles(odd, null));
        for (int places = 0; places < 7; places++) { // among decimals, and alone among them
            for (double one : odd) {
                keeps(new ColumnData.Doubles(decimals(100, places, one), null));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 63, 64, 65, 127, 128, 129, 130, 1_000})
    void keepsNumbersOfEveryWidth(int rows) {
        Random random = new Random(rows);
        for (int width = 0; width <= 64; width++) {
            int shift = 64 - width;
            long[] values = random.longs(rows).map(v -> shift == 64 ? 0 : v >>> shift).toArray();
            long[] sums = values.clone();
            Arrays.parallelPrefix(sums, Long::sum);

            keeps(
                    new ColumnData.Longs(values, null),
                    new ColumnData.Longs(sums, null),
                    new ColumnData.Doubles(
                            Arrays.stream(values).mapToDouble(Double::longBitsToDouble).toArray(),
                            null));
        }
    }

    @Test
    void keepsValidityOfEveryPattern() {
        Random random = new Random(7);
        for (int rows = 1; rows < 200; rows += 13) {
            for (double share : new double[] {0, 0.01, 0.5, 0.99, 1}) {
                long[] bits = Bitmaps.none(rows);
                for (int row = 0; row < rows; row++) {
                    if (random.nextDouble() < share) {
                        Bitmaps.set(bits, row);
                    }
                }
                keeps(new ColumnData.Longs(new long[rows], bits));
            }
        }
    }

    @Test
    void keepsTextsOfEveryKind() {
        String[] texts = {"", "São Paulo", "🏎", "\ud800", "a\u0000b", "x".repeat(100_000)};

        keeps(new ColumnData.Texts(new int[] {5, 4, 3, 2, 1, 0}, texts, null));
    }

    @Test
    void storesRepeatedTextsOnceAndDeflatesLongOnes() {
        String[] dictionary = new String[2_000];
        Arrays.setAll(dictionary, i -> "CAR " + i + " TIME DELETED - TRACK LIMITS AT TURN 6");
        StoredTable table = Tables.of(new ColumnData.Texts(new int[1], dictionary, null));

        assertThat(TableCodec.encode(table)).hasSizeLessThan(20_000);
    }

    @Test
    void keepsColumnsThatAreAnotherOverAConstant() {
        Random random = new Random(3);
        double[] distance = random.doubles(500, 0, 5_300).sorted().toArray();
        double[] share = Arrays.stream(distance).map(d -> d / 5_278.3).toArray();
        share[7] = Double.NaN;
        share[8] = Double.longBitsToDouble(0x7ff8_0000_0000_0001L);
        share[9] = -0.0;
        share[10] = 1e300;
        share[11] = Math.nextUp(share[11]);
        distance[12] = Double.NaN;
        distance[13] = 0;
        ColumnData first = new ColumnData.Doubles(distance, null);
        ColumnData second = new ColumnData.Doubles(share, null);

        keeps(first, second);

        int alone = TableCodec.encode(Tables.of(first)).length;
        int both = TableCodec.encode(Tables.of(first, second)).length;
        assertThat(both - alone).isLessThan(500 * 3);
    }

    @Test
    void keepsRoundedColumnsThatAreAnotherOverAConstantInAFewBits() {
        Random random = new Random(4);
        double[] distance = random.doubles(500, 0, 5_300).sorted().toArray();
        double[] share =
                Arrays.stream(distance).map(d -> Math.rint(d / 5_278.3 * 1e6) / 1e6).toArray();
        share[7] = -0.25;
        share[8] = 9_007_199_254.740991;
        distance[9] = Double.NaN;
        distance[10] = Double.NEGATIVE_INFINITY;
        ColumnData first = new ColumnData.Doubles(distance, null);

        keeps(first, new ColumnData.Doubles(share, null));

        share[7] = share[6];
        share[8] = share[6];
        distance[9] = distance[8];
        distance[10] = distance[8];
        int alone = TableCodec.encode(Tables.of(first)).length;
        ColumnData second = new ColumnData.Doubles(share, null);
        int both = TableCodec.encode(Tables.of(first, second)).length;
        assertThat(both - alone).isLessThan(1_000);
    }

    @Test
    void keepsSignsOfNumbersAroundZero() {
        double[] values = new Random(5).doubles(2_000, -2, 2).toArray();
        ColumnData column = new ColumnData.Doubles(values, null);

        keeps(column);

        assertThat(TableCodec.encode(Tables.of(column))).hasSizeLessThan(2_000 * 8);
    }

    @Test
    void needsFewBytesForDecimals() {
        double[] times = decimals(1_000, 3, 82.167);

        int bytes = TableCodec.encode(Tables.of(new ColumnData.Doubles(times, null))).length;

        assertThat(bytes).isLessThan(3_000);
    }

    @Test
    void detectsEveryFlippedBit() {
        byte[] block = TableCodec.encode(Tables.small());
        for (int bit = 0; bit < block.length * 8; bit++) {
            block[bit >> 3] ^= (byte) (1 << (bit & 7));

            assertThatThrownBy(() -> TableCodec.decode(block))
                    .as("bit %d", bit)
                    .isInstanceOf(CacheException.class);

            block[bit >> 3] ^= (byte) (1 << (bit & 7));
        }
    }

    @Test
    void detectsEveryCutAndAddition() {
        byte[] block = TableCodec.encode(Tables.small());
        for (int length = 0; length <= block.length + 9; length++) {
            byte[] other = Arrays.copyOf(block, length);
            if (length != block.length) {
                assertThatThrownBy(() -> TableCodec.decode(other))
                        .as("%d bytes", length)
                        .isInstanceOf(CacheException.class);
            }
        }
    }

    @Test
    void survivesDamageBehindAValidChecksum() {
        byte[] block = TableCodec.encode(Tables.small());
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] forged = block.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = TableCodec.HEADER + random.nextInt(block.length - TableCodec.HEADER);
                forged[at] = (byte) random.nextInt();
            }
            sign(forged);

            try {
                TableCodec.decode(forged); // a forger may state other values, but not break us
            } catch (CacheException e) {
                assertThat(e).hasMessageStartingWith("Cached block is damaged: ");
            }
        }
    }

    @Test
    void refusesRowsThatTheBytesCannotHold() {
        StoredTable table = Tables.of(new ColumnData.Longs(new long[130], null));
        byte[] block = TableCodec.encode(table);
        int rows = indexOf(block, new byte[] {(byte) 0x82, 1}); // 130 as a varint
        byte[] forged = new byte[block.length + 3];
        System.arraycopy(block, 0, forged, 0, rows);
        System.arraycopy(new byte[] {-1, -1, -1, -1, 0x1f}, 0, forged, rows, 5);
        System.arraycopy(block, rows + 2, forged, rows + 5, block.length - rows - 2);
        sign(forged);

        assertThatThrownBy(() -> TableCodec.decode(forged))
                .isInstanceOf(CacheException.class)
                .hasMessageContaining("rows");
    }

    @Test
    void refusesTablesThatAreTooLarge() {
        int columns = 4_097;
        Field[] fields = new Field[columns];
        Arrays.setAll(fields, i -> Field.of("C" + i, ColumnType.INT32));
        List<ColumnData> data =
                List.copyOf(
                        java.util.Collections.nCopies(
                                columns, new ColumnData.Ints(new int[0], null)));
        ColumnBatch batch = new ColumnBatch(Schema.of(fields), data, 0, Map.of());

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                TableCodec.encode(
                                        new StoredTable(batch, List.of(), Tables.PROVENANCE)))
                .withMessage("4097 columns of 0 rows are more than a block holds");
    }

    @Test
    void namesAnotherVersion() {
        byte[] block = TableCodec.encode(Tables.small());
        block[4] = 2;

        assertThatThrownBy(() -> TableCodec.decode(block))
                .isInstanceOf(CacheException.class)
                .hasMessage("Cached block has version 2");
    }

    private static void keeps(ColumnData... columns) {
        StoredTable table = Tables.of(columns);

        Tables.assertSame(TableCodec.decode(TableCodec.encode(table)), table);
    }

    private static double[] decimals(int rows, int places, double first) {
        double[] values = new double[rows];
        Arrays.setAll(values, i -> i == 0 ? first : (i * 7 - 350) / Math.pow(10, places));
        return values;
    }

    private static void sign(byte[] block) {
        CRC32C crc = new CRC32C();
        crc.update(block, TableCodec.HEADER, block.length - TableCodec.HEADER);
        BlockWriter.putInt(block, 8, block.length - TableCodec.HEADER);
        BlockWriter.putInt(block, 12, (int) crc.getValue());
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i <= bytes.length - part.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("not found");
    }
}
