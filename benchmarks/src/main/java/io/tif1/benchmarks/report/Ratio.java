package io.tif1.benchmarks.report;

/**
 * How many times as much one thing is as another.
 *
 * @param more what is divided
 * @param less by what
 */
record Ratio(Samples more, Samples less) {
    boolean isKnown() {
        return !more.isEmpty() && !less.isEmpty();
    }

    /** Returns the ratio of the medians. */
    double value() {
        return more.median() / less.median();
    }

    /** Returns the ratio of the medians, and the least and the most that the spreads allow. */
    String text() {
        return isKnown()
                ? "%s × (%s–%s)"
                        .formatted(
                                Samples.number(value()),
                                Samples.number(more.least() / less.most()),
                                Samples.number(more.most() / less.least()))
                : "–";
    }
}
