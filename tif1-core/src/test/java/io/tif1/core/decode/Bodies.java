package io.tif1.core.decode;

import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small bodies for tests, written with single quotes, and cells as objects. */
final class Bodies {
    private Bodies() {}

    static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the cells of a column as objects; null is missing. */
    static List<Object> cells(ColumnBatch batch, String name) {
        ColumnData column = batch.column(name);
        List<Object> cells = new ArrayList<>();
        for (int row = 0; row < batch.rows(); row++) {
            cells.add(Oracle.actual(column, row, batch.schema().field(0)));
        }
        return cells;
    }

    static boolean available(ColumnBatch batch, String name) {
        return batch.schema().find(name).orElseThrow().available();
    }
}
