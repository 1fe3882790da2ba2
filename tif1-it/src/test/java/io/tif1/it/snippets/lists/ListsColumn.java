package io.tif1.it.snippets.lists;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Boxed cells; null is missing, times are milliseconds. */
record ListsColumn(Field field, List<@Nullable Object> cells) implements Column {
    private static final Set<ColumnType> TIMES =
            EnumSet.of(ColumnType.DURATION, ColumnType.INSTANT);
    private static final Set<ColumnType> WHOLE =
            EnumSet.of(ColumnType.INT32, ColumnType.DURATION, ColumnType.INSTANT);
    private static final Set<ColumnType> NUMBERS =
            EnumSet.complementOf(EnumSet.of(ColumnType.BOOLEAN, ColumnType.TEXT));

    ListsColumn {
        cells = Collections.unmodifiableList(cells);
    }

    ListsColumn take(int[] rows) {
        List<@Nullable Object> taken = new ArrayList<>(rows.length);
        for (int row : rows) {
            taken.add(cells.get(row));
        }
        return new ListsColumn(field, taken);
    }

    @Override
    public String name() {
        return field.name();
    }

    @Override
    public ColumnType type() {
        return field.type();
    }

    @Override
    public int size() {
        return cells.size();
    }

    @Override
    public boolean isMissing(int row) {
        return cells.get(row) == null;
    }

    @Override
    public boolean booleanAt(int row) {
        return (Boolean) cell(row, EnumSet.of(ColumnType.BOOLEAN));
    }

    @Override
    public int intAt(int row) {
        return (Integer) cell(row, EnumSet.of(ColumnType.INT32));
    }

    @Override
    public long longAt(int row) {
        return (Long) cell(row, TIMES);
    }

    @Override
    public double doubleAt(int row) {
        Object cell = cell(row, EnumSet.of(ColumnType.FLOAT64, ColumnType.INT32));
        return ((Number) cell).doubleValue();
    }

    @Override
    public String textAt(int row) {
        return (String) cell(row, EnumSet.of(ColumnType.TEXT));
    }

    @Override
    public double[] toDoubles(double missing) {
        require(NUMBERS);
        return rows().mapToDouble(row -> number(row, missing).doubleValue()).toArray();
    }

    @Override
    public int[] toInts(int missing) {
        require(EnumSet.of(ColumnType.INT32));
        return rows().map(row -> number(row, missing).intValue()).toArray();
    }

    @Override
    public long[] toLongs(long missing) {
        require(WHOLE);
        return rows().mapToLong(row -> number(row, missing).longValue()).toArray();
    }

    @Override
    public @Nullable String[] toTexts() {
        require(EnumSet.of(ColumnType.TEXT));
        return cells.toArray(new @Nullable String[0]);
    }

    private IntStream rows() {
        return IntStream.range(0, size());
    }

    private Number number(int row, Number missing) {
        Object cell = cells.get(row);
        return cell == null ? missing : (Number) cell;
    }

    private Object cell(int row, Set<ColumnType> types) {
        Object cell = cells.get(row);
        require(types);
        if (cell == null) {
            throw new NoSuchElementException(name() + " is missing in row " + row);
        }
        return cell;
    }

    private void require(Set<ColumnType> types) {
        if (!types.contains(type())) {
            throw new IllegalStateException("column %s is of type %s".formatted(name(), type()));
        }
    }
}
