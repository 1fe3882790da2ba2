package io.tif1.core.validate;

import static io.tif1.core.validate.Severity.INFO;
import static io.tif1.core.validate.Severity.WARNING;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.validate.ColumnRule.Trait;
import org.apiguardian.api.API;

/**
 * Looks through whole columns for what is implausible, and only says so.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class BatchChecks {
    private BatchChecks() {}

    /** Adds the oddities of a batch whose first columns are those of a rule, in order. */
    public static void check(TableRule rule, ColumnBatch batch, Findings findings) {
        for (int i = 0; i < rule.columns().size(); i++) {
            ColumnRule column = rule.columns().get(i);
            if (batch.schema().field(i).available()) {
                check(column, batch.columns().get(i), findings);
            } else if (column.is(Trait.EXPECTED)) {
                Severity severity = batch.rows() == 0 ? INFO : WARNING;
                findings.column(severity, column.name(), "not in the file");
            }
        }
    }

    private static void check(ColumnRule rule, ColumnData column, Findings findings) {
        if (column instanceof ColumnData.Doubles doubles && rule.range() != Range.ANY) {
            RangeCheck.check(rule, doubles, findings);
        } else if (column instanceof ColumnData.Ints ints && rule.range() != Range.ANY) {
            RangeCheck.check(rule, ints, findings);
        } else if (column instanceof ColumnData.Longs longs && rule.is(Trait.ASCENDING)) {
            checkAscending(rule, longs, findings);
        }
    }

    private static void checkAscending(
            ColumnRule rule, ColumnData.Longs column, Findings findings) {
        long highest = Long.MIN_VALUE;
        Tally earlier = new Tally();
        for (int row = 0; row < column.rows(); row++) {
            if (column.has(row)) {
                long value = column.at(row);
                if (value < highest) {
                    earlier.add(row);
                }
                highest = Math.max(highest, value);
            }
        }
        earlier.report(rule.name(), "earlier than a row before", findings);
    }
}
