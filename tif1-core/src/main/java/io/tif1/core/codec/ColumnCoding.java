package io.tif1.core.codec;

import io.tif1.api.frame.ColumnType;
import io.tif1.core.columns.ColumnData;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one block, one after the other: validity, then values in the form that the type
 * asks for. Columns of numbers are remembered, for later ones may lean on them.
 */
final class ColumnCoding {
    private final List<double[]> numbers = new ArrayList<>();

    void write(BlockWriter out, ColumnData column, TextTable texts) {
        ValidityCoding.write(out, column.validity(), column.rows());
        if (column instanceof ColumnData.Doubles doubles) {
            DoubleCoding.write(out, doubles.values(), numbers);
            numbers.add(doubles.values());
        } else if (column instanceof ColumnData.Longs longs) {
            LongCoding.write(out, longs.values());
        } else if (column instanceof ColumnData.Ints ints) {
            LongCoding.write(out, widen(ints.values()));
        } else if (column instanceof ColumnData.Booleans booleans) {
            LongCoding.write(out, widen(booleans.values()));
        } else if (column instanceof ColumnData.Texts coded) {
            out.putVarint(coded.dictionary().length);
            for (String text : coded.dictionary()) {
                out.putVarint(texts.position(text));
            }
            LongCoding.write(out, widen(coded.codes()));
        }
    }

    ColumnData read(BlockReader in, ColumnType type, int rows, String[] texts) {
        long[] validity = ValidityCoding.read(in, rows);
        return switch (type) {
            case FLOAT64 -> new ColumnData.Doubles(readNumbers(in, rows), validity);
            case DURATION, INSTANT -> new ColumnData.Longs(LongCoding.read(in, rows), validity);
            case INT32 -> new ColumnData.Ints(toInts(LongCoding.read(in, rows)), validity);
            case BOOLEAN -> new ColumnData.Booleans(toBytes(LongCoding.read(in, rows)), validity);
            case TEXT -> readTexts(in, rows, texts, validity);
        };
    }

    private double[] readNumbers(BlockReader in, int rows) {
        double[] values = DoubleCoding.read(in, rows, numbers);
        numbers.add(values);
        return values;
    }

    private static ColumnData readTexts(
            BlockReader in, int rows, String[] texts, long @Nullable [] validity) {
        String[] dictionary = new String[in.getCount("distinct texts", in.remaining())];
        for (int i = 0; i < dictionary.length; i++) {
            dictionary[i] = texts[in.getCount("as a text", texts.length - 1L)];
        }
        int[] codes = toInts(LongCoding.read(in, rows));
        ColumnData.Texts column = new ColumnData.Texts(codes, dictionary, validity);
        for (int row = 0; row < rows; row++) {
            if (column.has(row) && (codes[row] < 0 || codes[row] >= dictionary.length)) {
                throw BlockReader.damaged("text " + codes[row] + " of " + dictionary.length);
            }
        }
        return column;
    }

    private static long[] widen(int[] values) {
        long[] wide = new long[values.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        return wide;
    }

    private static long[] widen(byte[] values) {
        long[] wide = new long[values.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        return wide;
    }

    private static int[] toInts(long[] values) {
        int[] narrow = new int[values.length];
        long lost = 0;
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = (int) values[i];
            lost |= values[i] ^ narrow[i];
        }
        requireNone(lost);
        return narrow;
    }

    private static byte[] toBytes(long[] values) {
        byte[] narrow = new byte[values.length];
        long lost = 0;
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = (byte) values[i];
            lost |= values[i] ^ narrow[i];
        }
        requireNone(lost);
        return narrow;
    }

    private static void requireNone(long lost) {
        if (lost != 0) {
            throw BlockReader.damaged("a number is too large for its column");
        }
    }
}
