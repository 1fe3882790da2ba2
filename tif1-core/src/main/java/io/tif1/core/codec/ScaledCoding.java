package io.tif1.core.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decimal numbers that are those of an earlier column over a constant, rounded, but for a few units
 * of the last place: only these are kept. Rounded, the share of the lap driven is such a column.
 *
 * @param back how many columns of numbers earlier the other column is, at least 1
 * @param constant what its numbers are divided by
 */
record ScaledCoding(int back, double constant) {
    private static final int SAMPLES = 16;
    private static final int NEAR = 8;

    /**
     * Looks for a column that explains the numbers; a sample decides.
     *
     * @param whole the numbers, each times the power of ten
     */
    static @Nullable ScaledCoding find(long[] whole, double power, List<double[]> earlier) {
        for (int back = 1; whole.length >= SAMPLES && back <= earlier.size(); back++) {
            double[] base = earlier.get(earlier.size() - back);
            ScaledCoding found = new ScaledCoding(back, ratio(whole, power, base));
            if (found.isUsable() && found.fits(whole, power, base)) {
                long[] steps = found.steps(whole, power, base);
                return LongCoding.estimate(steps) < LongCoding.estimate(whole) ? found : null;
            }
        }
        return null;
    }

    void write(BlockWriter out, long[] whole, double power, List<double[]> earlier) {
        out.putVarint(back);
        out.putLong(Double.doubleToRawLongBits(constant));
        LongCoding.write(out, steps(whole, power, earlier.get(earlier.size() - back)));
    }

    static double[] read(BlockReader in, int count, double power, List<double[]> earlier) {
        int back = in.getCount("columns back", earlier.size());
        if (back == 0) {
            throw BlockReader.damaged("a column refers to itself");
        }
        double[] base = earlier.get(earlier.size() - back);
        ScaledCoding coding = new ScaledCoding(back, Double.longBitsToDouble(in.getLong()));
        long[] steps = LongCoding.read(in, count);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = (coding.guess(base[i], power) + steps[i]) / power;
        }
        return values;
    }

    private long[] steps(long[] whole, double power, double[] base) {
        long[] steps = new long[whole.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = whole[i] - guess(base[i], power);
        }
        return steps;
    }

    private long guess(double base, double power) {
        return (long) Math.rint(base / constant * power);
    }

    private boolean isUsable() {
        return Double.isFinite(constant) && constant != 0;
    }

    /** Takes the ratio where the numbers are largest, for there it is known best. */
    private static double ratio(long[] whole, double power, double[] base) {
        int step = whole.length / SAMPLES;
        int largest = 0;
        for (int i = 0; i < whole.length; i += step) {
            if (Math.abs(whole[i]) > Math.abs(whole[largest])) {
                largest = i;
            }
        }
        return base[largest] / (whole[largest] / power);
    }

    private boolean fits(long[] whole, double power, double[] base) {
        int step = whole.length / SAMPLES;
        for (int i = step / 2; i < whole.length; i += step) {
            long off = whole[i] - guess(base[i], power);
            if (off <= -NEAR || off >= NEAR) {
                return false;
            }
        }
        return true;
    }
}
