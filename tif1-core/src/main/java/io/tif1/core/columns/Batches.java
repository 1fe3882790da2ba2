package io.tif1.core.columns;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * Puts batches below one another.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Batches {
    private Batches() {}

    /**
     * Concatenates batches. The result has the columns of the first batch, then those that only
     * later ones have; a cell is missing where its batch lacks the column, and a column is
     * available where any batch has it available. Attributes are dropped.
     *
     * @throws IllegalArgumentException if there is no batch, or two disagree about a column's type
     */
    public static ColumnBatch concat(List<ColumnBatch> batches) {
        if (batches.isEmpty()) {
            throw new IllegalArgumentException("no batch to concatenate");
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        batches.forEach(
                batch ->
                        batch.schema()
                                .forEach(
                                        field ->
                                                fields.merge(field.name(), field, Batches::unite)));
        int rows = batches.stream().mapToInt(ColumnBatch::rows).sum();
        Schema schema = Schema.of(List.copyOf(fields.values()));
        List<ColumnData> columns =
                schema.fields().stream()
                        .map(field -> ColumnConcat.of(field, batches, rows))
                        .toList();
        return new ColumnBatch(schema, columns, rows, Map.of());
    }

    private static Field unite(Field first, Field second) {
        if (first.type() != second.type()) {
            throw new IllegalArgumentException(
                    "column %s is %s here and %s there"
                            .formatted(first.name(), first.type(), second.type()));
        }
        return first.withAvailable(first.available() || second.available());
    }

    /** Returns the batch with a column replaced, or appended if there is none of its name. */
    public static ColumnBatch with(ColumnBatch batch, Field field, ColumnData data) {
        List<Field> fields = new ArrayList<>(batch.schema().fields());
        List<ColumnData> columns = new ArrayList<>(batch.columns());
        int position = batch.schema().indexOf(field.name());
        if (position < 0) {
            fields.add(field);
            columns.add(data);
        } else {
            fields.set(position, field);
            columns.set(position, data);
        }
        return new ColumnBatch(Schema.of(fields), columns, batch.rows(), batch.attributes());
    }
}
