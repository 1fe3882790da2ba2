package io.tif1.core.columns;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** One column of a {@link ColumnsFrame}: an array seen through the frame's rows. */
abstract class Cells<D extends ColumnData> implements Column {
    final Field field;
    final D data;
    final Rows rows;
    private final long @Nullable [] validity;

    Cells(Field field, D data, Rows rows) {
        this.field = field;
        this.data = data;
        this.rows = rows;
        this.validity = data.validity();
    }

    /** Creates the column that reads this kind of array. */
    static Cells<?> of(Field field, ColumnData data, Rows rows) {
        if (data instanceof ColumnData.Booleans booleans) {
            return new BooleanCells(field, booleans, rows);
        } else if (data instanceof ColumnData.Ints ints) {
            return new IntCells(field, ints, rows);
        } else if (data instanceof ColumnData.Doubles doubles) {
            return new DoubleCells(field, doubles, rows);
        } else if (data instanceof ColumnData.Longs longs) {
            return new LongCells(field, longs, rows);
        }
        return new TextCells(field, (ColumnData.Texts) data, rows);
    }

    /** Returns the same array seen through other rows. */
    final Cells<?> over(Rows other) {
        return of(field, data, other);
    }

    /** Returns the array cut down to the rows shown; the array itself if those are all. */
    final ColumnData taken() {
        return rows.isAll(data.rows()) ? data : data.take(rows.places());
    }

    @Override
    public final String name() {
        return field.name();
    }

    @Override
    public final ColumnType type() {
        return field.type();
    }

    @Override
    public final int size() {
        return rows.size();
    }

    @Override
    public final boolean isMissing(int row) {
        return !Bitmaps.isSet(validity, rows.at(row));
    }

    @Override
    public final int missingCount() {
        if (rows.isAll(data.rows())) {
            return size() - Bitmaps.count(validity, size());
        }
        return validity == null ? 0 : Column.super.missingCount();
    }

    @Override
    public final String toString() {
        return "%s %s[%d]".formatted(type(), name(), size());
    }

    /** Returns whether no cell is missing, as far as can be told without looking at the rows. */
    final boolean isFull() {
        return validity == null;
    }

    /** Returns where a cell is in the array. */
    final int place(int row) {
        int place = rows.at(row);
        if (!Bitmaps.isSet(validity, place)) {
            throw new NoSuchElementException(
                    "column %s has no value in row %d".formatted(name(), row));
        }
        return place;
    }
}
