package io.tif1.api.query;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import org.apiguardian.api.API;

/**
 * A condition on one column, finished by one of its methods.
 *
 * <p>Values are of the column's type: {@code String}, {@code Boolean}, any {@code Number}, {@code
 * Duration} or {@code Instant}; another one is an {@link IllegalArgumentException}. A missing cell
 * meets {@link #isMissing} and no other condition, {@link #isNot} included.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class Where {
    private final Query query;
    private final Column column;

    Where(Query query, Column column) {
        this.query = query;
        this.column = column;
    }

    /** Keeps rows whose cell equals one of some values. */
    public Query is(Object... values) {
        return query.keep(equalToOneOf(values));
    }

    /** Keeps rows whose cell has a value and equals none of some values. */
    public Query isNot(Object... values) {
        IntPredicate equal = equalToOneOf(values);
        return query.keep(row -> !column.isMissing(row) && !equal.test(row));
    }

    /** Keeps rows whose cell is less than a number or time. */
    public Query isBelow(Object bound) {
        double limit = Operand.number(column, bound);
        return query.keep(measured(cell -> cell < limit));
    }

    /** Keeps rows whose cell is at most a number or time. */
    public Query isAtMost(Object bound) {
        double limit = Operand.number(column, bound);
        return query.keep(measured(cell -> cell <= limit));
    }

    /** Keeps rows whose cell is more than a number or time. */
    public Query isAbove(Object bound) {
        double limit = Operand.number(column, bound);
        return query.keep(measured(cell -> cell > limit));
    }

    /** Keeps rows whose cell is at least a number or time. */
    public Query isAtLeast(Object bound) {
        double limit = Operand.number(column, bound);
        return query.keep(measured(cell -> cell >= limit));
    }

    /** Keeps rows whose cell is a number or time within two bounds, both included. */
    public Query isBetween(Object from, Object to) {
        double low = Operand.number(column, from);
        double high = Operand.number(column, to);
        return query.keep(measured(cell -> cell >= low && cell <= high));
    }

    /** Keeps rows whose cell is missing. */
    public Query isMissing() {
        return query.keep(column::isMissing);
    }

    /** Keeps rows whose cell has a value. */
    public Query isPresent() {
        return query.keep(row -> !column.isMissing(row));
    }

    private IntPredicate equalToOneOf(Object... values) {
        if (column.type() == ColumnType.TEXT) {
            Set<String> texts = new HashSet<>();
            Arrays.stream(values).forEach(value -> texts.add(Operand.text(column, value)));
            return row -> !column.isMissing(row) && texts.contains(column.textAt(row));
        }
        if (column.type() == ColumnType.BOOLEAN) {
            Set<Boolean> flags = new HashSet<>();
            Arrays.stream(values).forEach(value -> flags.add(Operand.flag(column, value)));
            return row -> !column.isMissing(row) && flags.contains(column.booleanAt(row));
        }
        double[] numbers =
                Arrays.stream(values).mapToDouble(value -> Operand.number(column, value)).toArray();
        return measured(cell -> Arrays.stream(numbers).anyMatch(number -> number == cell));
    }

    /** Tests a cell as a number; what is missing reads as NaN, which meets no comparison. */
    private IntPredicate measured(DoublePredicate test) {
        double[] cells = column.toDoubles(Double.NaN);
        return row -> test.test(cells[row]);
    }
}
