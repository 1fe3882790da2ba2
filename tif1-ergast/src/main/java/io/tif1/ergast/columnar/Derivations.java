package io.tif1.ergast.columnar;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills columns that come from other columns: fallbacks, counts, computed values. */
final class Derivations {
    private final List<ColumnPlan> plans;
    private final Map<List<@Nullable Object>, Integer> counts = new HashMap<>();

    Derivations(List<ColumnPlan> plans) {
        this.plans = plans;
    }

    void fill(Buffer buffer, int first) {
        for (int column = 0; column < plans.size(); column++) {
            ColumnPlan plan = plans.get(column);
            ColumnPlan.Derivation derivation = plan.derivation();
            MethodHandle method = derivation.method();
            if (!plan.fallback().isEmpty()) {
                fallback(plan, buffer.columns[column], first, buffer.rows);
            } else if (method != null) {
                compute(derivation, method, buffer, column, first);
            } else if (!derivation.within().isEmpty()) {
                count(derivation, buffer, column, first);
            }
        }
    }

    private static void fallback(ColumnPlan plan, ColumnData data, int first, int rows) {
        Cell cell = new Cell();
        cell.take(plan.fallback());
        for (int row = first; row < rows; row++) {
            if (data.isMissing(row)) {
                CellWriter.write(cell, plan.coercion(), data, row);
            }
        }
    }

    private static void compute(
            ColumnPlan.Derivation derivation,
            MethodHandle method,
            Buffer buffer,
            int column,
            int first) {
        for (int row = first; row < buffer.rows; row++) {
            @Nullable Object[] arguments = values(derivation.from(), buffer, row).toArray();
            Object value = Calls.invoke(method, arguments);
            if (value != null) {
                buffer.columns[column].set(row, value);
            }
        }
    }

    private void count(ColumnPlan.Derivation derivation, Buffer buffer, int column, int first) {
        for (int row = first; row < buffer.rows; row++) {
            int count = counts.merge(values(derivation.within(), buffer, row), 1, Integer::sum);
            ((NarrowData) buffer.columns[column]).put(row, count);
        }
    }

    private static List<@Nullable Object> values(List<Integer> columns, Buffer buffer, int row) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (int column : columns) {
            values.add(buffer.columns[column].valueOrNull(row));
        }
        return values;
    }
}
