package io.tif1.api.query;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import java.util.Arrays;
import java.util.Locale;

/** How the cells of a group become one value. */
enum Statistic {
    ROWS,
    COUNT,
    MIN,
    MAX,
    SUM,
    MEAN,
    MEDIAN,
    DEVIATION,
    FIRST,
    LAST;

    /** Returns what follows the column's name in the result's name. */
    String suffix() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the type of the result.
     *
     * @throws IllegalArgumentException if such cells cannot be calculated with like this
     */
    ColumnType resultOf(Column column) {
        ColumnType type = column.type();
        boolean fits =
                switch (this) {
                    case ROWS, COUNT, FIRST, LAST -> true;
                    case SUM, DEVIATION -> type.isNumeric() || type == ColumnType.DURATION;
                    default -> type.isNumeric() || type.isTime();
                };
        if (!fits) {
            throw new IllegalArgumentException(
                    "column %s holds %s, which has no %s"
                            .formatted(column.name(), type, suffix().toLowerCase(Locale.ROOT)));
        }
        return switch (this) {
            case ROWS, COUNT -> ColumnType.INT32;
            case FIRST, LAST, MIN, MAX -> type;
            default -> type.isTime() ? type : ColumnType.FLOAT64;
        };
    }

    /** Calculates with numbers, leaving out NaN; NaN if none is left. */
    double of(double[] cells, int[] rows) {
        double[] values = new double[rows.length];
        int count = 0;
        for (int row : rows) {
            if (!Double.isNaN(cells[row])) {
                values[count++] = cells[row];
            }
        }
        return count == 0 ? Double.NaN : calculate(Arrays.copyOf(values, count));
    }

    private double calculate(double[] values) {
        return switch (this) {
            case MIN -> Arrays.stream(values).min().orElseThrow();
            case MAX -> Arrays.stream(values).max().orElseThrow();
            case SUM -> Arrays.stream(values).sum();
            case MEAN -> Arrays.stream(values).average().orElseThrow();
            case MEDIAN -> median(values);
            case DEVIATION -> deviation(values);
            default -> throw new IllegalStateException(name() + " is not calculated");
        };
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1
                ? values[middle]
                : values[middle - 1] + (values[middle] - values[middle - 1]) / 2;
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        return values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1));
    }

    /** Counts the cells that have a value. */
    static int present(Column column, int[] rows) {
        return (int) Arrays.stream(rows).filter(row -> !column.isMissing(row)).count();
    }

    /** Returns the first or last row whose cell has a value, or -1. */
    int choose(Column column, int[] rows) {
        int chosen = -1;
        for (int row : rows) {
            if (!column.isMissing(row)) {
                chosen = row;
                if (this == FIRST) {
                    break;
                }
            }
        }
        return chosen;
    }
}
