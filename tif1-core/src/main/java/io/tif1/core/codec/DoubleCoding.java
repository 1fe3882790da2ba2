package io.tif1.core.codec;

import io.tif1.core.columns.Bitmaps;
import java.util.Arrays;
import java.util.List;

/**
 * Floating-point numbers: as whole numbers over a power of ten where that is exact, else all their
 * bits. A bitmap tells the two apart in a column that has both, as interpolated channels have. Bits
 * of numbers around zero are turned so that the sign comes last, which leaves the leading ones
 * alike.
 */
final class DoubleCoding {
    private static final int BITS = 0;
    private static final int DECIMAL = 1;
    private static final int MIXED = 2;
    private static final int RATIO = 3;
    private static final int SCALED = 4;
    private static final int SIGN_LAST = 8; // added to BITS or MIXED

    private DoubleCoding() {}

    /**
     * Appends a column.
     *
     * @param earlier the columns of numbers before this one
     */
    static void write(BlockWriter out, double[] values, List<double[]> earlier) {
        int places = Decimals.guessPlaces(values);
        RatioCoding ratio = places < 0 ? RatioCoding.find(values, earlier) : null;
        if (ratio != null) {
            out.putByte(RATIO);
            ratio.write(out, values, earlier);
        } else if (places < 0) {
            long[] bits = toBits(values);
            boolean turned = turnIfShorter(bits);
            out.putByte(turned ? BITS | SIGN_LAST : BITS);
            LongCoding.write(out, bits);
        } else {
            writeDecimals(out, values, places, earlier);
        }
    }

    static double[] read(BlockReader in, int count, List<double[]> earlier) {
        int form = in.getByte();
        boolean turned = (form & SIGN_LAST) != 0;
        return switch (form & ~SIGN_LAST) {
            case BITS -> toDoubles(LongCoding.read(in, count), turned);
            case DECIMAL -> readDecimals(in, count, Bitmaps.all(count), power(in), turned);
            case MIXED -> {
                double power = power(in);
                yield readDecimals(in, count, getWords(in, count), power, turned);
            }
            case RATIO -> RatioCoding.read(in, count, earlier);
            case SCALED -> ScaledCoding.read(in, count, power(in), earlier);
            default -> throw BlockReader.damaged("unknown form of numbers");
        };
    }

    private static void writeDecimals(
            BlockWriter out, double[] values, int places, List<double[]> earlier) {
        long[] whole = new long[values.length];
        long[] others = new long[values.length];
        long[] exact = Bitmaps.none(values.length);
        double power = Decimals.power(places);
        int count = split(values, power, whole, others, exact);
        ScaledCoding scaled =
                count == values.length ? ScaledCoding.find(whole, power, earlier) : null;
        if (scaled != null) {
            out.putByte(SCALED);
            out.putByte(places);
            scaled.write(out, whole, power, earlier);
            return;
        }
        others = Arrays.copyOf(others, values.length - count);
        boolean turned = turnIfShorter(others);
        int form = others.length == 0 ? DECIMAL : MIXED;
        out.putByte(turned ? form | SIGN_LAST : form);
        out.putByte(places);
        if (form == MIXED) {
            for (long word : exact) {
                out.putLong(word);
            }
        }
        LongCoding.write(out, Arrays.copyOf(whole, count));
        LongCoding.write(out, others);
    }

    private static double[] readDecimals(
            BlockReader in, int count, long[] exact, double power, boolean turned) {
        int decimals = Bitmaps.count(exact, count);
        if (decimals > count) {
            throw BlockReader.damaged(decimals + " decimals in " + count + " rows");
        }
        long[] whole = LongCoding.read(in, decimals);
        double[] others = toDoubles(LongCoding.read(in, count - decimals), turned);
        return merge(whole, others, exact, power);
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

    private static double[] merge(long[] whole, double[] others, long[] exact, double power) {
        double[] values = new double[whole.length + others.length];
        if (others.length == 0) {
            for (int i = 0; i < values.length; i++) {
                values[i] = whole[i] / power;
            }
            return values;
        }
        int decimals = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = Bitmaps.isSet(exact, i) ? whole[decimals++] / power : others[i - decimals];
        }
        return values;
    }

    /** Moves every sign to the end if that makes the bits shorter; returns whether it did. */
    private static boolean turnIfShorter(long[] bits) {
        long[] turned = new long[bits.length];
        for (int i = 0; i < bits.length; i++) {
            turned[i] = Long.rotateLeft(bits[i], 1);
        }
        boolean shorter = LongCoding.estimate(turned) < LongCoding.estimate(bits);
        if (shorter) {
            System.arraycopy(turned, 0, bits, 0, bits.length);
        }
        return shorter;
    }

    private static long[] toBits(double[] values) {
        long[] bits = new long[values.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Double.doubleToRawLongBits(values[i]);
        }
        return bits;
    }

    private static double[] toDoubles(long[] bits, boolean turned) {
        double[] values = new double[bits.length];
        int turn = turned ? -1 : 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.longBitsToDouble(Long.rotateLeft(bits[i], turn));
        }
        return values;
    }

    private static double power(BlockReader in) {
        int places = in.getByte();
        if (places > Decimals.MOST_PLACES) {
            throw BlockReader.damaged(places + " decimal places");
        }
        return Decimals.power(places);
    }

    private static long[] getWords(BlockReader in, int rows) {
        if (rows / 8 > in.remaining()) {
            throw BlockReader.damaged("it is too short for " + rows + " rows");
        }
        long[] words = Bitmaps.none(rows);
        for (int i = 0; i < words.length; i++) {
            words[i] = in.getLong();
        }
        return words;
    }
}
