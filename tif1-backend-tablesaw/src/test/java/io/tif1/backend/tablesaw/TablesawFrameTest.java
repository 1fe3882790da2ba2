package io.tif1.backend.tablesaw;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class TablesawFrameTest {
    private static final long[] FIRST_TWO = {0b011};

    private final double[] speeds = {287.5, 301, Double.NaN};
    private final int[] numbers = {1, 2, Integer.MIN_VALUE};
    private final Frame laps =
            new TablesawBackend()
                    .builder(
                            Schema.of(
                                    Field.of("Driver", ColumnType.TEXT),
                                    Field.of("LapNumber", ColumnType.INT32),
                                    Field.of("LapTime", ColumnType.DURATION),
                                    Field.of("SpeedST", ColumnType.FLOAT64),
                                    Field.of("IsAccurate", ColumnType.BOOLEAN),
                                    Field.of("LapStartDate", ColumnType.INSTANT)),
                            3)
                    .texts("Driver", new int[] {1, 0, -1}, new String[] {"VER", "NOR"}, FIRST_TWO)
                    .ints("LapNumber", numbers, FIRST_TWO)
                    .longs("LapTime", new long[] {82_167, 81_000, 7}, FIRST_TWO)
                    .doubles("SpeedST", speeds, FIRST_TWO)
                    .booleans("IsAccurate", new byte[] {1, 0, 1}, FIRST_TWO)
                    .longs("LapStartDate", new long[] {1_742_097_787_250L, 0, 7}, FIRST_TWO)
                    .build();

    @Test
    void unwrapsATableOfTablesawsOwnColumns() {
        Table table = laps.unwrap(Table.class);

        assertThat(table.columnNames()).isEqualTo(laps.schema().names());
        assertThat(table.rowCount()).isEqualTo(3);
        assertThat(table.column("Driver")).isInstanceOf(StringColumn.class);
        assertThat(table.column("LapNumber")).isInstanceOf(IntColumn.class);
        assertThat(table.column("LapTime")).isInstanceOf(LongColumn.class);
        assertThat(table.column("SpeedST")).isInstanceOf(DoubleColumn.class);
        assertThat(table.column("IsAccurate")).isInstanceOf(BooleanColumn.class);
        assertThat(table.column("LapStartDate")).isInstanceOf(InstantColumn.class);
    }

    @Test
    void holdsTheSameValuesInTheTable() {
        Table table = laps.unwrap(Table.class);

        assertThat(table.stringColumn("Driver").asList()).containsExactly("NOR", "VER", "");
        assertThat(table.longColumn("LapTime").getLong(0)).isEqualTo(82_167);
        assertThat(table.booleanColumn("IsAccurate").get(1)).isFalse();
        assertThat(table.instantColumn("LapStartDate").get(0))
                .isEqualTo(Instant.parse("2025-03-16T04:03:07.250Z"));
    }

    @Test
    void marksMissingCellsTheWayTablesawDoes() {
        Table table = laps.unwrap(Table.class);

        for (String name : table.columnNames()) {
            assertThat(table.column(name).countMissing()).as(name).isEqualTo(1);
            assertThat(table.column(name).isMissing(2)).as(name).isTrue();
        }
    }

    @Test
    void wrapsArraysWhoseMissingCellsAreMarkedAlready() {
        Table table = laps.unwrap(Table.class);

        speeds[0] = 300;
        numbers[0] = 44;

        assertThat(table.doubleColumn("SpeedST").getDouble(0)).isEqualTo(300);
        assertThat(table.intColumn("LapNumber").getInt(0)).isEqualTo(44);
    }

    @Test
    void leavesAnArrayAloneThatIsNotMarked() {
        double[] values = {1, 2};
        Frame frame =
                new TablesawBackend()
                        .builder(Schema.of(Field.of("SpeedST", ColumnType.FLOAT64)), 2)
                        .doubles("SpeedST", values, new long[] {0b10})
                        .build();

        assertThat(frame.unwrap(Table.class).doubleColumn(0).isMissing(0)).isTrue();
        assertThat(values).containsExactly(1, 2);
    }

    @Test
    void worksWithTablesawsOperations() {
        Table table = laps.unwrap(Table.class);

        Table fast = table.where(table.longColumn("LapTime").isLessThan(82_000));

        assertThat(fast.stringColumn("Driver").asList()).containsExactly("VER");
        assertThat(table.sortOn("LapTime").intColumn("LapNumber").getInt(0)).isEqualTo(2);
        assertThat(table.doubleColumn("SpeedST").mean()).isEqualTo(294.25);
    }
}
