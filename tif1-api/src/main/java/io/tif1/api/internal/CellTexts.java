package io.tif1.api.internal;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/** Cells as people read them: lap times with a colon, as many decimals as a column needs. */
final class CellTexts {
    private static final int MOST_DECIMALS = 3;
    private static final int LONGEST = 200;

    private CellTexts() {}

    /** Returns some cells of a column; missing ones are empty. */
    static String[] of(Column column, int[] rows) {
        int decimals = column.type() == ColumnType.FLOAT64 ? decimals(column, rows) : 0;
        return Arrays.stream(rows)
                .mapToObj(row -> column.isMissing(row) ? "" : text(column, row, decimals))
                .toArray(String[]::new);
    }

    private static String text(Column column, int row, int decimals) {
        return switch (column.type()) {
            case BOOLEAN -> column.booleanAt(row) ? "yes" : "no";
            case INT32 -> Integer.toString(column.intAt(row));
            case FLOAT64 -> number(column.doubleAt(row), decimals);
            case DURATION -> duration(column.longAt(row));
            case INSTANT -> Instant.ofEpochMilli(column.longAt(row)).toString();
            case TEXT -> bounded(column.textAt(row));
        };
    }

    /** Minutes only where there are some, and hours likewise: 26.603, 1:22.167, 1:31:44.742. */
    private static String duration(long millis) {
        long abs = Math.abs(millis);
        String sign = millis < 0 ? "-" : "";
        String seconds = String.format(Locale.ROOT, "%d.%03d", abs / 1000 % 60, abs % 1000);
        long minutes = abs / 60_000;
        if (minutes == 0) {
            return sign + seconds;
        }
        String padded = abs / 1000 % 60 < 10 ? "0" + seconds : seconds;
        return minutes < 60
                ? sign + minutes + ":" + padded
                : String.format(
                        Locale.ROOT, "%s%d:%02d:%s", sign, minutes / 60, minutes % 60, padded);
    }

    private static String number(double value, int decimals) {
        return Double.isFinite(value)
                ? String.format(Locale.ROOT, "%." + decimals + "f", value)
                : Double.toString(value);
    }

    private static int decimals(Column column, int[] rows) {
        return Arrays.stream(rows)
                .filter(row -> !column.isMissing(row) && Double.isFinite(column.doubleAt(row)))
                .map(row -> decimals(column.doubleAt(row)))
                .max()
                .orElse(0);
    }

    private static int decimals(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        return Math.max(0, rounded.stripTrailingZeros().scale());
    }

    private static String bounded(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
