package io.tif1.ergast.columnar;

import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about one column when it is compiled.
 *
 * @param level how many arrays of rows are around its value; that of rows unless it stands outside
 */
record ColumnPlan(
        ColumnSpec spec,
        Coercion coercion,
        int level,
        boolean strict,
        String fallback,
        @Nullable Range range,
        @Nullable Matches matches,
        Derivation derivation) {

    /** Where the value comes from if not from a path. */
    record Derivation(List<Integer> within, List<Integer> from, @Nullable MethodHandle method) {
        static final Derivation NONE = new Derivation(List.of(), List.of(), null);
    }

    /** Returns storage for the column's values. */
    ColumnData newData() {
        return Columns.newData(spec.type());
    }
}
