package io.tif1.core.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are those of an earlier column over a constant, but for the last bits: what is kept
 * is by how many steps of the floating-point grid each is off. The share of the lap driven is such
 * a column, being the distance over the length of the lap.
 *
 * @param back how many columns of numbers earlier the other column is, at least 1
 * @param constant what its numbers are divided by
 */
record RatioCoding(int back, double constant) {
    private static final int SAMPLES = 16;
    private static final int NEAR = 64;

    /** Looks for a column that explains the values; a sample decides. */
    static @Nullable RatioCoding find(double[] values, List<double[]> earlier) {
        for (int back = 1; values.length >= SAMPLES && back <= earlier.size(); back++) {
            double[] base = earlier.get(earlier.size() - back);
            double constant = ratio(values, base);
            if (Double.isFinite(constant) && constant != 0 && fits(values, base, constant)) {
                return new RatioCoding(back, constant);
            }
        }
        return null;
    }

    void write(BlockWriter out, double[] values, List<double[]> earlier) {
        double[] base = earlier.get(earlier.size() - back);
        long[] steps = new long[values.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Double.doubleToRawLongBits(values[i]) - guess(base[i], constant);
        }
        out.putVarint(back);
        out.putLong(Double.doubleToRawLongBits(constant));
        LongCoding.write(out, steps);
    }

    static double[] read(BlockReader in, int count, List<double[]> earlier) {
        int back = in.getCount("columns back", earlier.size());
        if (back == 0) {
            throw BlockReader.damaged("a column refers to itself");
        }
        double[] base = earlier.get(earlier.size() - back);
        double constant = Double.longBitsToDouble(in.getLong());
        long[] steps = LongCoding.read(in, count);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = Double.longBitsToDouble(guess(base[i], constant) + steps[i]);
        }
        return values;
    }

    /** All NaN are one here, since processors differ in which of them a division gives. */
    private static long guess(double base, double constant) {
        return Double.doubleToLongBits(base / constant);
    }

    /** Takes the ratio where the values are largest, for there it is known best. */
    private static double ratio(double[] values, double[] base) {
        int step = values.length / SAMPLES;
        int largest = 0;
        for (int i = 0; i < values.length; i += step) {
            if (Math.abs(values[i]) > Math.abs(values[largest])) {
                largest = i;
            }
        }
        return base[largest] / values[largest];
    }

    private static boolean fits(double[] values, double[] base, double constant) {
        int step = values.length / SAMPLES;
        int sampled = 0;
        int near = 0;
        for (int i = step / 2; i < values.length; i += step) {
            long off = Double.doubleToRawLongBits(values[i]) - guess(base[i], constant);
            sampled++;
            near += off > -NEAR && off < NEAR ? 1 : 0;
        }
        return near >= sampled - sampled / SAMPLES;
    }
}
