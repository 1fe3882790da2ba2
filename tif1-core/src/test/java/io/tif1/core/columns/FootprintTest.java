package io.tif1.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FootprintTest {
    private static final int ROWS = 1000;

    @Test
    void aCellTakesWhatItsTypeTakes() {
        assertThat(perRow(ColumnType.BOOLEAN, new ColumnData.Booleans(new byte[ROWS], null)))
                .isEqualTo(1);
        assertThat(perRow(ColumnType.INT32, new ColumnData.Ints(new int[ROWS], null))).isEqualTo(4);
        assertThat(perRow(ColumnType.FLOAT64, new ColumnData.Doubles(new double[ROWS], null)))
                .isEqualTo(8);
        assertThat(perRow(ColumnType.DURATION, new ColumnData.Longs(new long[ROWS], null)))
                .isEqualTo(8);
    }

    @Test
    void missingCellsTakeABitEach() {
        long plain = bytes(ColumnType.INT32, new ColumnData.Ints(new int[ROWS], null));
        long holes = bytes(ColumnType.INT32, new ColumnData.Ints(new int[ROWS], new long[16]));

        assertThat(holes - plain).isEqualTo(16 + 16 * 8);
    }

    @Test
    void textsAreCountedOncePerWordAndNotPerRow() {
        ColumnData column =
                new ColumnData.Texts(new int[ROWS], new String[] {"SOFT", "MEDIUM"}, null);

        assertThat(bytes(ColumnType.TEXT, column)).isBetween(4L * ROWS, 4L * ROWS + 200);
    }

    private static long perRow(ColumnType type, ColumnData column) {
        return bytes(type, column) / ROWS;
    }

    private static long bytes(ColumnType type, ColumnData column) {
        Schema schema = Schema.of(Field.of("X", type));
        return Footprint.of(new ColumnBatch(schema, List.of(column), ROWS, Map.of()));
    }
}
