package io.tif1.core.view;

import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.LapRef;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.columns.Constants;
import io.tif1.core.telemetry.Origins;
import java.util.ArrayList;
import java.util.List;

/** Adds the columns that every lap of telemetry has beside the file's: driver, lap and source. */
final class ConstantColumns {
    private ConstantColumns() {}

    static ColumnBatch append(ColumnBatch batch, LapRef lap) {
        List<Field> fields = new ArrayList<>(batch.schema().fields());
        List<ColumnData> columns = new ArrayList<>(batch.columns());
        int told = batch.schema().indexOf(Origins.COLUMN);
        if (told >= 0) { // it stands behind the others whether the file has it or not
            fields.remove(told);
            columns.remove(told);
        }
        put(fields, columns, "Driver", TEXT, Constants.text(lap.driver(), batch.rows()));
        put(fields, columns, "LapNumber", INT32, Constants.ints(lap.lap(), batch.rows()));
        put(fields, columns, Origins.COLUMN, TEXT, Origins.column(Origins.recover(batch)));
        return new ColumnBatch(Schema.of(fields), columns, batch.rows(), batch.attributes());
    }

    private static void put(
            List<Field> fields,
            List<ColumnData> columns,
            String name,
            ColumnType type,
            ColumnData data) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                fields.set(i, Field.of(name, type));
                columns.set(i, data);
                return;
            }
        }
        fields.add(Field.of(name, type));
        columns.add(data);
    }
}
