package io.tif1.cli.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws values as columns of eighths of a character. */
final class Sparkline {
    private static final String EIGHTHS = " ▁▂▃▄▅▆▇█";
    private static final int STEPS = 8;

    private Sparkline() {}

    /**
     * Draws values from the left to the right, each in one column.
     *
     * @param values one for each column; NaN leaves it empty
     * @param lowest the value of an almost empty column
     * @param highest the value of a full one
     * @param rows how many lines high, 1 or more
     * @return the lines, the upper one first
     */
    static List<String> of(double[] values, double lowest, double highest, int rows) {
        List<String> lines = new ArrayList<>(rows);
        for (int row = rows - 1; row >= 0; row--) {
            StringBuilder line = new StringBuilder(values.length);
            for (double value : values) {
                int above = step(value, lowest, highest, rows) - row * STEPS;
                line.append(EIGHTHS.charAt(Math.max(0, Math.min(STEPS, above))));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** A value that is there shows at least one eighth. */
    private static int step(double value, double lowest, double highest, int rows) {
        if (Double.isNaN(value)) {
            return 0;
        }
        double share = highest > lowest ? (value - lowest) / (highest - lowest) : 1;
        return Math.max(1, (int) Math.round(Math.max(0, Math.min(1, share)) * rows * STEPS));
    }

    /**
     * Puts values into columns by where they are.
     *
     * @param at ascending places, from 0 to 1; NaN is left out
     * @param values one for each place
     * @param columns how many columns
     * @return the mean of the values of each column; one without values takes that before it
     */
    static double[] columns(double[] at, double[] values, int columns) {
        double[] sums = new double[columns];
        int[] counts = new int[columns];
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(at[i]) && !Double.isNaN(values[i])) {
                int column = (int) Math.max(0, Math.min(columns - 1, at[i] * columns));
                sums[column] += values[i];
                counts[column]++;
            }
        }
        double[] means = new double[columns];
        Arrays.fill(means, Double.NaN);
        for (int i = 0; i < columns; i++) {
            means[i] = counts[i] > 0 ? sums[i] / counts[i] : i > 0 ? means[i - 1] : Double.NaN;
        }
        return means;
    }
}
