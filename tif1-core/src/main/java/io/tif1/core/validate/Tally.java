package io.tif1.core.validate;

/** Counts rows and remembers the first. */
final class Tally {
    private int first = Finding.NO_ROW;
    private int count;

    void add(int row) {
        if (count++ == 0) {
            first = row;
        }
    }

    /** Adds a finding if there was any row. */
    void report(String column, String message, Findings findings) {
        if (count > 0) {
            findings.cells(column, first, count, message);
        }
    }
}
