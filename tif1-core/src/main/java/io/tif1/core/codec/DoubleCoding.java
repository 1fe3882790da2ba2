package io.tif1.core.codec;

import io.tif1.core.columns.Bitmaps;
import java.util.Arrays;

/**
 * Floating-point numbers: as whole numbers over a power of ten where that is exact, else all their
 * bits. A bitmap tells the two apart in a column that has both, as interpolated channels have.
 */
final class DoubleCoding {
    private static final int BITS = 0;
    private static final int DECIMAL = 1;
    private static final int MIXED = 2;

    private DoubleCoding() {}

    static void write(BlockWriter out, double[] values) {
        int places = Decimals.guessPlaces(values);
        if (places < 0) {
            writeBits(out, values);
            return;
        }
        long[] whole = new long[values.length];
        long[] others = new long[values.length];
        long[] exact = Bitmaps.none(values.length);
        int count = split(values, Decimals.power(places), whole, others, exact);
        out.putByte(count == values.length ? DECIMAL : MIXED);
        out.putByte(places);
        if (count < values.length) {
            putWords(out, exact);
        }
        LongCoding.write(out, Arrays.copyOf(whole, count));
        LongCoding.write(out, Arrays.copyOf(others, values.length - count));
    }

    static double[] read(BlockReader in, int count) {
        int form = in.getByte();
        if (form == BITS) {
            return toDoubles(LongCoding.read(in, count));
        }
        int places = in.getByte();
        if (form > MIXED || places > Decimals.MOST_PLACES) {
            throw BlockReader.damaged("unknown form of numbers");
        }
        long[] exact = form == DECIMAL ? Bitmaps.all(count) : getWords(in, count);
        int decimals = Bitmaps.count(exact, count);
        if (decimals > count) {
            throw BlockReader.damaged(decimals + " decimals in " + count + " rows");
        }
        long[] whole = LongCoding.read(in, decimals);
        long[] others = LongCoding.read(in, count - decimals);
        return merge(whole, others, exact, Decimals.power(places));
    }

    private static void writeBits(BlockWriter out, double[] values) {
        long[] bits = new long[values.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Double.doubleToRawLongBits(values[i]);
        }
        out.putByte(BITS);
        LongCoding.write(out, bits);
    }

    private static int split(
            double[] values, double power, long[] whole, long[] others, long[] exact) {
        int decimals = 0;
        for (int i = 0; i < values.length; i++) {
            long unscaled = Decimals.unscale(values[i], power);
            if (unscaled == Decimals.INEXACT) {
                others[i - decimals] = Double.doubleToRawLongBits(values[i]);
            } else {
                whole[decimals++] = unscaled;
                Bitmaps.set(exact, i);
            }
        }
        return decimals;
    }

    private static double[] merge(long[] whole, long[] others, long[] exact, double power) {
        double[] values = new double[whole.length + others.length];
        if (others.length == 0) {
            for (int i = 0; i < values.length; i++) {
                values[i] = whole[i] / power;
            }
            return values;
        }
        int decimals = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] =
                    Bitmaps.isSet(exact, i)
                            ? whole[decimals++] / power
                            : Double.longBitsToDouble(others[i - decimals]);
        }
        return values;
    }

    private static double[] toDoubles(long[] bits) {
        double[] values = new double[bits.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.longBitsToDouble(bits[i]);
        }
        return values;
    }

    private static void putWords(BlockWriter out, long[] words) {
        for (long word : words) {
            out.putLong(word);
        }
    }

    private static long[] getWords(BlockReader in, int rows) {
        long[] words = Bitmaps.none(rows);
        for (int i = 0; i < words.length; i++) {
            words[i] = in.getLong();
        }
        return words;
    }
}
