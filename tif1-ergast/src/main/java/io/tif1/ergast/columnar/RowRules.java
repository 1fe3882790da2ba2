package io.tif1.ergast.columnar;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the values of some rows, column by column. */
final class RowRules {
    private final List<ColumnPlan> plans;
    private final @Nullable Pattern[] patterns;

    RowRules(List<ColumnPlan> plans) {
        this.plans = plans;
        this.patterns = plans.stream().map(RowRules::pattern).toArray(Pattern[]::new);
    }

    private static @Nullable Pattern pattern(ColumnPlan plan) {
        Matches matches = plan.matches();
        return matches == null ? null : Pattern.compile(matches.value());
    }

    void check(Buffer buffer, int first, Problems problems) {
        for (int column = 0; column < plans.size(); column++) {
            ColumnPlan plan = plans.get(column);
            ColumnData data = buffer.columns[column];
            for (int row = first; row < buffer.rows; row++) {
                if (data.isMissing(row)) {
                    missing(plan, row, problems);
                } else {
                    Severity broken = broken(column, data, row);
                    if (broken != null) {
                        consequence(broken, plan, data, row, problems);
                    }
                }
            }
        }
    }

    private static void missing(ColumnPlan plan, int row, Problems problems) {
        if (plan.spec().required()) {
            problems.reject(row, "missing", plan.spec());
        }
    }

    private @Nullable Severity broken(int column, ColumnData data, int row) {
        ColumnPlan plan = plans.get(column);
        Range range = plan.range();
        if (range != null) {
            double value = number(data, row);
            if (value < range.min() || value > range.max()) {
                return range.severity();
            }
        }
        Matches matches = plan.matches();
        Pattern pattern = patterns[column];
        if (matches != null && pattern != null) {
            boolean fits = pattern.matcher(String.valueOf(data.value(row))).matches();
            return fits ? null : matches.severity();
        }
        return null;
    }

    private static double number(ColumnData data, int row) {
        return data instanceof DoubleData numbers
                ? numbers.get(row)
                : ((Number) data.value(row)).doubleValue();
    }

    private static void consequence(
            Severity severity, ColumnPlan plan, ColumnData data, int row, Problems problems) {
        String name = plan.spec().name();
        switch (severity) {
            case REJECT -> problems.reject(row, "out-of-range", plan.spec());
            case CLEAR -> {
                data.clear(row);
                problems.warn(name, "out-of-range");
            }
            case WARN -> problems.warn(name, "out-of-range");
        }
    }
}
