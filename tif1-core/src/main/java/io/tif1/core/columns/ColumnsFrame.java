package io.tif1.core.columns;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * The built-in frame: a view of some columns and rows of a {@link ColumnBatch}.
 *
 * <p>Selecting, taking and slicing look at the same arrays through another {@link Rows}; a cell is
 * copied only when it is read.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class ColumnsFrame implements Frame {
    private final Schema schema;
    private final Rows rows;
    private final List<Cells<?>> columns;

    /** Creates a frame of all rows of a batch. */
    public ColumnsFrame(ColumnBatch batch) {
        this.schema = batch.schema();
        this.rows = Rows.all(batch.rows());
        Cells<?>[] cells = new Cells<?>[schema.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Cells.of(schema.field(i), batch.columns().get(i), rows);
        }
        this.columns = List.of(cells);
    }

    private ColumnsFrame(Schema schema, Rows rows, List<Cells<?>> columns) {
        this.schema = schema;
        this.rows = rows;
        this.columns = columns;
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public String backend() {
        return ColumnsBackend.ID;
    }

    @Override
    public Column column(int position) {
        return columns.get(position);
    }

    @Override
    public Frame select(String... names) {
        Cells<?>[] selected = new Cells<?>[names.length];
        for (int i = 0; i < names.length; i++) {
            selected[i] = columns.get(schema.require(names[i]));
        }
        return new ColumnsFrame(schema.select(names), rows, List.of(selected));
    }

    @Override
    public Frame take(int[] taken) {
        return over(rows.take(taken));
    }

    @Override
    public Frame slice(int from, int to) {
        return over(rows.slice(from, to));
    }

    @Override
    public <T> T unwrap(Class<T> nativeType) {
        if (nativeType != ColumnBatch.class) {
            throw new IllegalArgumentException(
                    "backend columns has no %s; it has ColumnBatch"
                            .formatted(nativeType.getName()));
        }
        return nativeType.cast(batch());
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "%d rows of %s".formatted(rows(), schema.names());
    }

    private ColumnBatch batch() {
        List<ColumnData> data = columns.stream().<ColumnData>map(Cells::taken).toList();
        return new ColumnBatch(schema, data, rows(), Map.of());
    }

    private ColumnsFrame over(Rows other) {
        Cells<?>[] cells = new Cells<?>[columns.size()];
        Arrays.setAll(cells, i -> columns.get(i).over(other));
        return new ColumnsFrame(schema, other, List.of(cells));
    }
}
