package io.tif1.plot.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Moves labels at the ends of lines apart, as little as needed and without changing their order.
 */
final class Spread {
    private static final double NEAR = 40;

    private Spread() {}

    /** Returns where texts that want to stand at some places may stand, in the same order. */
    static double[] of(double[] x, double[] y, double height) {
        double[] moved = y.clone();
        Integer[] across = order(x);
        int from = 0;
        for (int i = 1; i <= across.length; i++) {
            if (i == across.length || x[across[i]] - x[across[i - 1]] > NEAR) {
                apart(Arrays.copyOfRange(across, from, i), moved, height);
                from = i;
            }
        }
        return moved;
    }

    private static void apart(Integer[] group, double[] y, double height) {
        Arrays.sort(group, Comparator.comparingDouble(i -> y[i]));
        double[] wanted = new double[group.length];
        for (int i = 0; i < group.length; i++) {
            wanted[i] = y[group[i]] - i * height;
        }
        rising(wanted);
        for (int i = 0; i < group.length; i++) {
            y[group[i]] = wanted[i] + i * height;
        }
    }

    /** Isotonic regression: neighbours that fall are replaced by their mean. */
    private static void rising(double[] values) {
        double[] sum = new double[values.length];
        int[] count = new int[values.length];
        int blocks = 0;
        for (double value : values) {
            sum[blocks] = value;
            count[blocks] = 1;
            blocks++;
            while (blocks > 1
                    && sum[blocks - 2] / count[blocks - 2] > sum[blocks - 1] / count[blocks - 1]) {
                sum[blocks - 2] += sum[blocks - 1];
                count[blocks - 2] += count[blocks - 1];
                blocks--;
            }
        }
        int at = 0;
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(values, at, at + count[block], sum[block] / count[block]);
            at += count[block];
        }
    }

    private static Integer[] order(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .toArray(Integer[]::new);
    }
}
