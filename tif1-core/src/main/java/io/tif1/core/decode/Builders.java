package io.tif1.core.decode;

import io.tif1.api.frame.ColumnType;
import io.tif1.core.validate.ColumnRule;
import io.tif1.core.validate.ColumnRule.Trait;
import io.tif1.core.validate.Findings;
import java.util.EnumSet;
import java.util.Set;

/** Creates the builder that a column needs, with room for as many rows as the last one had. */
final class Builders {
    private final Cursor in;
    private final Findings findings;
    private final TextPool pool;
    private int expectedRows;
    private int columns;

    Builders(Cursor in, Findings findings, TextPool pool) {
        this.in = in;
        this.findings = findings;
        this.pool = pool;
    }

    /** Says how many rows the next column will probably have. */
    void expect(int rows) {
        expectedRows = rows;
    }

    /** Creates the builder of a known column. */
    ColumnBuilder of(ColumnRule rule, boolean scalar) {
        return of(rule.name(), rule.type(), rule.is(Trait.ROUNDED), capacity(scalar));
    }

    /** Creates the builder of an unknown column by what its values are, without consuming them. */
    ColumnBuilder inferred(String name, boolean scalar) {
        int start = in.pos;
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (in.consumes('[')) {
            if (!in.consumes(']')) {
                do {
                    kinds.add(kindOfNext());
                } while (in.another(']'));
            }
        } else {
            kinds.add(kindOfNext());
        }
        in.pos = start;
        return of(name, type(kinds), false, capacity(scalar));
    }

    private Kind kindOfNext() {
        Kind kind = in.value();
        boolean missing =
                kind == Kind.TEXT
                        && (in.escaped
                                ? NullWords.isMissing(in.text())
                                : NullWords.isMissing(in.body, in.from, in.to));
        return missing ? Kind.NOTHING : kind;
    }

    private static ColumnType type(Set<Kind> kinds) {
        boolean truths = kinds.contains(Kind.TRUE) || kinds.contains(Kind.FALSE);
        boolean numbers = kinds.contains(Kind.NUMBER);
        if (kinds.contains(Kind.TEXT) || truths == numbers) {
            return ColumnType.TEXT;
        }
        return numbers ? ColumnType.FLOAT64 : ColumnType.BOOLEAN;
    }

    /** Returns for how many rows to make room, and refuses what would take too much memory. */
    private int capacity(boolean scalar) {
        if (++columns * (long) expectedRows > in.limits.cells()) {
            throw in.invalid("it has more than %,d cells".formatted(in.limits.cells()));
        }
        return scalar ? 1 : expectedRows;
    }

    private ColumnBuilder of(String name, ColumnType type, boolean rounds, int capacity) {
        return switch (type) {
            case BOOLEAN -> new BooleanBuilder(name, in, findings, capacity);
            case INT32 -> new IntBuilder(name, in, findings, capacity, rounds);
            case FLOAT64 -> new DoubleBuilder(name, in, findings, capacity);
            case DURATION -> new DurationBuilder(name, in, findings, capacity);
            case INSTANT -> new InstantBuilder(name, in, findings, capacity);
            case TEXT -> new TextBuilder(name, in, findings, capacity, pool);
        };
    }
}
