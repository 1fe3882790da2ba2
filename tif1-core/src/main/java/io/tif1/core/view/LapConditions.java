package io.tif1.core.view;

import io.tif1.core.columns.ColumnData;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** Conditions on rows of a {@link LapRows}; a missing cell never matches. */
final class LapConditions {
    private LapConditions() {}

    /** Matches rows whose text is one of those wanted; these are in upper case. */
    static IntPredicate textIn(LapRows table, String column, Set<String> wanted) {
        ColumnData.Texts texts = table.cells().texts(column);
        BitSet codes = new BitSet();
        for (int code = 0; code < texts.dictionary().length; code++) {
            if (wanted.contains(texts.dictionary()[code].toUpperCase(Locale.ROOT))) {
                codes.set(code);
            }
        }
        return row -> texts.has(row) && codes.get(texts.code(row));
    }

    static IntPredicate number(LapRows table, String column, IntPredicate condition) {
        ColumnData.Ints ints = table.cells().ints(column);
        return row -> ints.has(row) && condition.test(ints.at(row));
    }

    static IntPredicate flag(LapRows table, String column, boolean wanted) {
        ColumnData.Booleans flags = table.cells().flags(column);
        return row -> flags.has(row) && flags.values()[row] != 0 == wanted;
    }

    static IntPredicate present(LapRows table, String column) {
        return table.cells().batch().column(column)::has;
    }

    static IntPredicate pitStop(LapRows table) {
        table.require("PitInTime");
        return present(table, "PitInTime").or(present(table, "PitOutTime"));
    }
}
