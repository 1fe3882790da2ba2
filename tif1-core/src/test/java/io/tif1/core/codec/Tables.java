package io.tif1.core.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tables for tests, and what it means that two are the same. */
public final class Tables {
    public static final Provenance PROVENANCE =
            new Provenance(
                    "sample",
                    "sample://2025/Spa/Race/weather.json",
                    Instant.parse("2025-07-27T16:30:00.123456789Z"),
                    "W/\"1\"",
                    "00ff");

    private Tables() {}

    /** A small table with a column of every type and a missing cell in each. */
    public static StoredTable small() {
        long[] first = {0b01L};
        return table(
                Map.of("dataKey", "VER-1"),
                List.of("2 cells of Humidity were missing"),
                List.of(
                        new ColumnData.Booleans(new byte[] {1, 0}, first),
                        new ColumnData.Ints(new int[] {7, Integer.MIN_VALUE}, first),
                        new ColumnData.Doubles(new double[] {Math.PI, -0.0}, first),
                        new ColumnData.Longs(new long[] {82_167, Long.MAX_VALUE}, first),
                        new ColumnData.Texts(
                                new int[] {1, 0}, new String[] {"SOFT", "HARD"}, first)));
    }

    /** A table of nameless columns without findings. */
    public static StoredTable of(ColumnData... columns) {
        return table(Map.of(), List.of(), List.of(columns));
    }

    /** A table of one column with one number, for tests that need tables that differ. */
    public static StoredTable holding(double value) {
        return of(new ColumnData.Doubles(new double[] {value}, null));
    }

    private static StoredTable table(
            Map<String, String> attributes, List<String> findings, List<ColumnData> columns) {
        List<Field> fields = new ArrayList<>();
        for (ColumnData column : columns) {
            fields.add(new Field("Column" + fields.size(), type(column), fields.size() % 2 == 0));
        }
        int rows = columns.isEmpty() ? 0 : columns.get(0).rows();
        return new StoredTable(
                new ColumnBatch(Schema.of(fields), columns, rows, attributes),
                findings,
                PROVENANCE);
    }

    /** Asserts that two tables agree in every bit. */
    public static void assertSame(StoredTable actual, StoredTable expected) {
        assertThat(actual.provenance()).isEqualTo(expected.provenance());
        assertThat(actual.findings()).isEqualTo(expected.findings());
        assertThat(actual.batch().schema()).isEqualTo(expected.batch().schema());
        assertThat(actual.batch().attributes()).isEqualTo(expected.batch().attributes());
        assertThat(actual.batch().rows()).isEqualTo(expected.batch().rows());
        for (int i = 0; i < expected.batch().columns().size(); i++) {
            assertSame(actual.batch().columns().get(i), expected.batch().columns().get(i));
        }
    }

    private static void assertSame(ColumnData actual, ColumnData expected) {
        assertThat(actual.validity()).isEqualTo(expected.validity());
        if (expected instanceof ColumnData.Doubles doubles) {
            assertThat(bits(((ColumnData.Doubles) actual).values()))
                    .isEqualTo(bits(doubles.values()));
        } else if (expected instanceof ColumnData.Longs longs) {
            assertThat(((ColumnData.Longs) actual).values()).isEqualTo(longs.values());
        } else if (expected instanceof ColumnData.Ints ints) {
            assertThat(((ColumnData.Ints) actual).values()).isEqualTo(ints.values());
        } else if (expected instanceof ColumnData.Booleans booleans) {
            assertThat(((ColumnData.Booleans) actual).values()).isEqualTo(booleans.values());
        } else if (expected instanceof ColumnData.Texts texts) {
            assertThat(((ColumnData.Texts) actual).codes()).isEqualTo(texts.codes());
            assertThat(((ColumnData.Texts) actual).dictionary()).isEqualTo(texts.dictionary());
        }
    }

    private static long[] bits(double[] values) {
        long[] bits = new long[values.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Double.doubleToRawLongBits(values[i]);
        }
        return bits;
    }

    private static ColumnType type(ColumnData column) {
        if (column instanceof ColumnData.Booleans) {
            return ColumnType.BOOLEAN;
        } else if (column instanceof ColumnData.Ints) {
            return ColumnType.INT32;
        } else if (column instanceof ColumnData.Doubles) {
            return ColumnType.FLOAT64;
        } else if (column instanceof ColumnData.Longs) {
            return ColumnType.DURATION;
        }
        return ColumnType.TEXT;
    }
}
