package io.tif1.core.decode;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.validate.LapTable;
import java.util.ArrayList;
import java.util.List;

/** Derives {@code LapTimeSeconds} from {@code LapTime}. */
final class LapSeconds {
    private static final String LAP_TIME = "LapTime";

    private LapSeconds() {}

    /** Returns the batch with the seconds of its lap times, if it has lap times. */
    static ColumnBatch derive(ColumnBatch batch) {
        Field source = batch.schema().field(batch.schema().require(LAP_TIME));
        if (!source.available()) {
            return batch;
        }
        int position = batch.schema().require(LapTable.LAP_TIME_SECONDS);
        List<Field> fields = new ArrayList<>(batch.schema().fields());
        fields.set(position, fields.get(position).withAvailable(true));
        List<ColumnData> columns = new ArrayList<>(batch.columns());
        columns.set(position, seconds((ColumnData.Longs) batch.column(LAP_TIME)));
        return new ColumnBatch(Schema.of(fields), columns, batch.rows(), batch.attributes());
    }

    private static ColumnData seconds(ColumnData.Longs millis) {
        double[] seconds = new double[millis.rows()];
        for (int row = 0; row < seconds.length; row++) {
            seconds[row] = millis.at(row) / 1000.0;
        }
        return new ColumnData.Doubles(seconds, millis.validity());
    }
}
