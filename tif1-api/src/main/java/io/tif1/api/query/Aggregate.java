package io.tif1.api.query;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import org.apiguardian.api.API;

/**
 * One value calculated for each group of rows; missing cells are left out, and a group without a
 * value gives a missing cell.
 *
 * <p>The result is named after the column and the calculation ({@code LapTimeMin}), unless {@link
 * #as} names it. Least and greatest values, first and last ones and sums of durations are of the
 * column's type; means and medians of times are rounded to milliseconds; other results are {@code
 * FLOAT64}. Immutable.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class Aggregate {
    private final String name;
    private final String column;
    private final Statistic statistic;

    private Aggregate(String name, String column, Statistic statistic) {
        this.name = name;
        this.column = column;
        this.statistic = statistic;
    }

    /** Counts the rows, as {@code Count}. */
    public static Aggregate count() {
        return new Aggregate("Count", "", Statistic.ROWS);
    }

    /** Counts the cells that have a value. */
    public static Aggregate count(String column) {
        return of(column, Statistic.COUNT);
    }

    /** Finds the least number or time. */
    public static Aggregate min(String column) {
        return of(column, Statistic.MIN);
    }

    /** Finds the greatest number or time. */
    public static Aggregate max(String column) {
        return of(column, Statistic.MAX);
    }

    /** Adds up numbers or durations. */
    public static Aggregate sum(String column) {
        return of(column, Statistic.SUM);
    }

    /** Takes the arithmetic mean of numbers or times. */
    public static Aggregate mean(String column) {
        return of(column, Statistic.MEAN);
    }

    /** Takes the median of numbers or times, the mean of the middle two where there are two. */
    public static Aggregate median(String column) {
        return of(column, Statistic.MEDIAN);
    }

    /** Takes the sample standard deviation of numbers or durations; missing for a single one. */
    public static Aggregate deviation(String column) {
        return of(column, Statistic.DEVIATION);
    }

    /** Takes the first cell that has a value. */
    public static Aggregate first(String column) {
        return of(column, Statistic.FIRST);
    }

    /** Takes the last cell that has a value. */
    public static Aggregate last(String column) {
        return of(column, Statistic.LAST);
    }

    /** Names the result. */
    public Aggregate as(String name) {
        return new Aggregate(name, column, statistic);
    }

    /** Returns the result's name. */
    public String name() {
        return name;
    }

    /** Describes the result. */
    Field field(Frame frame) {
        ColumnType type =
                statistic == Statistic.ROWS
                        ? ColumnType.INT32
                        : statistic.resultOf(frame.column(column));
        return Field.of(name, type);
    }

    /** Calculates the result for each group. */
    void deliver(Frame frame, int[][] groups, ColumnCopy copy) {
        if (statistic == Statistic.FIRST || statistic == Statistic.LAST) {
            Column cells = frame.column(column);
            int[] rows = new int[groups.length];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = statistic.choose(cells, groups[i]);
            }
            copy.of(cells, rows);
            return;
        }
        copy.of(numbers(frame, groups));
    }

    private double[] numbers(Frame frame, int[][] groups) {
        double[] results = new double[groups.length];
        if (statistic == Statistic.ROWS || statistic == Statistic.COUNT) {
            for (int i = 0; i < results.length; i++) {
                results[i] =
                        statistic == Statistic.ROWS
                                ? groups[i].length
                                : Statistic.present(frame.column(column), groups[i]);
            }
            return results;
        }
        double[] cells = frame.column(column).toDoubles(Double.NaN);
        for (int i = 0; i < results.length; i++) {
            results[i] = statistic.of(cells, groups[i]);
        }
        return results;
    }

    private static Aggregate of(String column, Statistic statistic) {
        return new Aggregate(column + statistic.suffix(), column, statistic);
    }
}
