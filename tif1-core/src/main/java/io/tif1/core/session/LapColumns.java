package io.tif1.core.session;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.core.columns.Batches;
import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.util.Arrays;

/** The columns of laps that come from elsewhere than their file. */
final class LapColumns {
    private LapColumns() {}

    /** Fills in driver, number and team of a file that belongs to one driver. */
    static ColumnBatch named(ColumnBatch laps, CellReader drivers, int row) {
        ColumnBatch named = fill(laps, "Driver", drivers.text("Driver", row));
        named = fill(named, "DriverNumber", drivers.text("DriverNumber", row));
        return fill(named, "Team", drivers.text("Team", row));
    }

    private static ColumnBatch fill(ColumnBatch laps, String column, String value) {
        if (value.isEmpty()) {
            return laps;
        }
        ColumnData.Texts own = (ColumnData.Texts) laps.column(column);
        String[] dictionary = Arrays.copyOf(own.dictionary(), own.dictionary().length + 1);
        dictionary[dictionary.length - 1] = value;
        int[] codes = own.codes().clone();
        for (int row = 0; row < codes.length; row++) {
            codes[row] = own.has(row) ? codes[row] : dictionary.length - 1;
        }
        return Batches.with(
                laps,
                Field.of(column, ColumnType.TEXT),
                new ColumnData.Texts(codes, dictionary, null));
    }
}
