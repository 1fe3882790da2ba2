package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The columns and rows that a frame is going to have: checks what a {@link FrameBuilder} is given,
 * so that every backend refuses the same mistakes with the same words.
 *
 * @param schema the columns
 * @param rows the number of rows of every column, 0 or more
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record FrameShape(Schema schema, int rows) {
    /** Rejects a negative number of rows. */
    public FrameShape {
        if (rows < 0) {
            throw new IllegalArgumentException("rows is " + rows);
        }
    }

    /**
     * Returns the position of a column that arrives with values of one of two types.
     *
     * @param name the column's name
     * @param either a type that the values can be
     * @param or another, or the same
     * @param length how many values there are
     * @throws IllegalArgumentException if the column does not exist, is of another type or has
     *     another number of rows
     */
    public int position(String name, ColumnType either, ColumnType or, int length) {
        int position = schema.require(name);
        Field field = schema.field(position);
        if (field.type() != either && field.type() != or) {
            throw new IllegalArgumentException(
                    "column %s is of type %s and was given %s"
                            .formatted(name, field.type(), either));
        }
        if (length != rows) {
            throw new IllegalArgumentException(
                    "column %s has %d values in a frame of %d rows".formatted(name, length, rows));
        }
        return position;
    }

    /**
     * Checks that a validity bitmap covers all rows.
     *
     * @return the bitmap
     * @throws IllegalArgumentException if it is too short
     */
    public long @Nullable [] validity(String name, long @Nullable [] validity) {
        if (validity != null && validity.length < (rows + 63) >>> 6) {
            throw new IllegalArgumentException(
                    "column %s has validity for %d of %d rows"
                            .formatted(name, validity.length * 64L, rows));
        }
        return validity;
    }

    /**
     * Puts a finished column in its place.
     *
     * @param columns the finished columns by position
     * @throws IllegalArgumentException if the column was delivered before
     */
    public <T> void put(Map<Integer, T> columns, int position, T column) {
        if (columns.putIfAbsent(position, column) != null) {
            throw new IllegalArgumentException(
                    "column %s was delivered twice".formatted(schema.field(position).name()));
        }
    }

    /**
     * Returns the finished columns in the order of the schema.
     *
     * @param columns the finished columns by position
     * @throws IllegalStateException if one is missing
     */
    public <T> List<T> inOrder(Map<Integer, T> columns) {
        List<T> ordered = new ArrayList<>(schema.size());
        for (int i = 0; i < schema.size(); i++) {
            T column = columns.get(i);
            if (column == null) {
                throw new IllegalStateException(
                        "column %s was not delivered".formatted(schema.field(i).name()));
            }
            ordered.add(column);
        }
        return List.copyOf(ordered);
    }
}
