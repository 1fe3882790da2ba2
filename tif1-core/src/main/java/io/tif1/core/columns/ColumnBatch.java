package io.tif1.core.columns;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * A table on its way through the pipeline: columns of equal length under a schema, with a few named
 * facts beside them. Immutable by convention: the arrays inside are never written again.
 *
 * @param schema the names and types
 * @param columns one for each field, in order
 * @param rows the number of rows of every column
 * @param attributes facts about the whole table, such as {@code "dataKey"}
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record ColumnBatch(
        Schema schema, List<ColumnData> columns, int rows, Map<String, String> attributes) {
    /** Checks that the columns fit the schema. */
    public ColumnBatch {
        columns = List.copyOf(columns);
        attributes = Map.copyOf(attributes);
        if (columns.size() != schema.size()) {
            throw new IllegalArgumentException(
                    "%d columns for %d fields".formatted(columns.size(), schema.size()));
        }
        for (int i = 0; i < columns.size(); i++) {
            requireFit(schema.field(i), columns.get(i), rows);
        }
    }

    /** Returns a column by name, which must exist. */
    public ColumnData column(String name) {
        return columns.get(schema.require(name));
    }

    /** Returns the given rows in the given order. */
    public ColumnBatch take(int[] taken) {
        return new ColumnBatch(
                schema,
                columns.stream().map(column -> column.take(taken)).toList(),
                taken.length,
                attributes);
    }

    /** Hands the columns to a backend. The arrays stay shared, and nobody writes to them. */
    public Frame toFrame(FrameBackend backend) {
        if (backend instanceof ColumnsBackend) {
            return new ColumnsFrame(this); // which reads narrow arrays as they are
        }
        FrameBuilder builder = backend.builder(schema, rows);
        for (int i = 0; i < columns.size(); i++) {
            deliver(builder, schema.field(i).name(), columns.get(i));
        }
        return builder.build();
    }

    private static void deliver(FrameBuilder builder, String name, ColumnData column) {
        if (column instanceof ColumnData.Booleans c) {
            builder.booleans(name, c.values(), c.validity());
        } else if (column instanceof ColumnData.Ints c) {
            builder.ints(name, c.values(), c.validity());
        } else if (column instanceof ColumnData.Doubles c) {
            builder.doubles(name, c.values(), c.validity());
        } else if (column instanceof ColumnData.Longs c) {
            builder.longs(name, c.values(), c.validity());
        } else if (column instanceof ColumnData.Texts c) {
            builder.texts(name, c.codes(), c.dictionary(), c.validity());
        }
    }

    private static void requireFit(Field field, ColumnData column, int rows) {
        boolean fits =
                switch (field.type()) {
                    case BOOLEAN -> column instanceof ColumnData.Booleans;
                    case INT32 -> column instanceof ColumnData.Ints;
                    case FLOAT64 -> column instanceof ColumnData.Doubles;
                    case DURATION, INSTANT -> column instanceof ColumnData.Longs;
                    case TEXT -> column instanceof ColumnData.Texts;
                };
        if (!fits || column.rows() != rows) {
            throw new IllegalArgumentException(
                    "column %s: %d cells in %s for %d rows of %s"
                            .formatted(
                                    field.name(),
                                    column.rows(),
                                    column.getClass().getSimpleName(),
                                    rows,
                                    field.type()));
        }
    }
}
