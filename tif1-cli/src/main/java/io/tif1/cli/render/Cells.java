package io.tif1.cli.render;

import io.tif1.api.frame.Column;
import io.tif1.api.model.LapTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.IntStream;

/** Turns the cells of a column into text for people; missing cells are blank. */
final class Cells {
    private static final int MOST_DECIMALS = 3;

    private Cells() {}

    static String[] of(Column column) {
        int decimals = decimals(column);
        return IntStream.range(0, column.size())
                .mapToObj(row -> column.isMissing(row) ? "" : text(column, row, decimals))
                .toArray(String[]::new);
    }

    private static String text(Column column, int row, int decimals) {
        return switch (column.type()) {
            case BOOLEAN -> column.booleanAt(row) ? "yes" : "no";
            case INT32 -> Integer.toString(column.intAt(row));
            case FLOAT64 -> number(column.doubleAt(row), decimals);
            case DURATION -> new LapTime(column.longAt(row)).toString();
            case INSTANT -> Instant.ofEpochMilli(column.longAt(row)).toString();
            case TEXT -> printable(column.textAt(row));
        };
    }

    private static String number(double value, int decimals) {
        return Double.isFinite(value)
                ? String.format(Locale.ROOT, "%." + decimals + "f", value)
                : Double.toString(value);
    }

    /** As many decimals as the column needs, so that points stand below each other. */
    private static int decimals(Column column) {
        int most = 0;
        if (column.type() != io.tif1.api.frame.ColumnType.FLOAT64) {
            return most;
        }
        for (int row = 0; row < column.size() && most < MOST_DECIMALS; row++) {
            if (!column.isMissing(row) && Double.isFinite(column.doubleAt(row))) {
                most = Math.max(most, decimals(column.doubleAt(row)));
            }
        }
        return most;
    }

    private static int decimals(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        return Math.max(0, rounded.stripTrailingZeros().scale());
    }

    /** Replaces what would move the cursor: data is not trusted with the terminal. */
    static String printable(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
