package io.tif1.benchmarks.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Repeated measurements of one thing, in ascending order; none if it was not measured. */
record Samples(double[] sorted) {
    static final Samples NONE = new Samples(new double[0]);

    static Samples of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Samples(sorted);
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    double least() {
        return sorted[0];
    }

    double most() {
        return sorted[sorted.length - 1];
    }

    double median() {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** Returns the same in another unit. */
    Samples times(double factor) {
        return new Samples(Arrays.stream(sorted).map(value -> value * factor).toArray());
    }

    /** Returns the median with its spread, such as {@code 12.3 (11.9–14.0)}. */
    String text() {
        return isEmpty()
                ? "–"
                : "%s (%s–%s)".formatted(number(median()), number(least()), number(most()));
    }

    /** Returns three significant digits, at least. */
    static String number(double value) {
        double size = Math.abs(value);
        String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
