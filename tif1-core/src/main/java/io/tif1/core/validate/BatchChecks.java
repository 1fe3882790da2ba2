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

    /** Adds the oddities of a batch that holds the columns of a rule. */
    public static void check(TableRule rule, ColumnBatch batch, Findings findings) {
        for (ColumnRule column : rule.columns()) {
            if (batch.schema().field(batch.schema().require(column.name())).available()) {
                check(column, batch.column(column.name()), findings);
            } else if (column.is(Trait.EXPECTED)) {
                findings.column(
                        batch.rows() == 0 ? INFO : WARNING, column.name(), "not in the file");
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
        int first = Finding.NO_ROW;
        int count = 0;
        for (int row = 0; row < column.rows(); row++) {
            if (!column.has(row)) {
                continue;
            }
            long value = column.values()[row];
            if (value < highest) {
                first = count++ == 0 ? row : first;
            }
            highest = Math.max(highest, value);
        }
        if (count > 0) {
            findings.cells(rule.name(), first, count, "earlier than a row before");
        }
    }
}
