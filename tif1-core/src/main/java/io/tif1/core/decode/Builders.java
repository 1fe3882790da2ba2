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
    ColumnBuilder of(ColumnRule rule) {
        return of(rule.name(), rule.type(), rule.is(Trait.ROUNDED));
    }

    /** Creates the builder of an unknown column by what its values are, without consuming them. */
    ColumnBuilder inferred(String name) {
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
        return of(name, type(kinds), false);
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

    private ColumnBuilder of(String name, ColumnType type, boolean rounds) {
        return switch (type) {
            case BOOLEAN -> new BooleanBuilder(name, in, findings, expectedRows);
            case INT32 -> new IntBuilder(name, in, findings, expectedRows, rounds);
            case FLOAT64 -> new DoubleBuilder(name, in, findings, expectedRows);
            case DURATION -> new DurationBuilder(name, in, findings, expectedRows);
            case INSTANT -> new InstantBuilder(name, in, findings, expectedRows);
            case TEXT -> new TextBuilder(name, in, findings, expectedRows, pool);
        };
    }
}
