package io.tif1.backend.joinery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import java.time.Duration;
import java.time.Instant;
import joinery.DataFrame;
import org.junit.jupiter.api.Test;

class JoineryFrameTest {
    private static final long[] FIRST_TWO = {0b011};

    private final Frame laps =
            new JoineryBackend()
                    .builder(
                            Schema.of(
                                    Field.of("Driver", ColumnType.TEXT),
                                    Field.of("LapTime", ColumnType.DURATION),
                                    Field.of("LapStartDate", ColumnType.INSTANT),
                                    Field.of("SpeedST", ColumnType.FLOAT64)),
                            3)
                    .texts("Driver", new int[] {1, 0, -1}, new String[] {"VER", "NOR"}, FIRST_TWO)
                    .longs("LapTime", new long[] {82_167, 81_000, 7}, FIRST_TWO)
                    .longs("LapStartDate", new long[] {1_742_097_787_250L, 0, 7}, FIRST_TWO)
                    .doubles("SpeedST", new double[] {287.5, 301, 299}, null)
                    .build();

    @Test
    void unwrapsADataFrameOfObjects() {
        DataFrame<?> cells = laps.unwrap(DataFrame.class);

        assertThat(cells.columns()).containsExactlyElementsOf(laps.schema().names());
        assertThat(cells.length()).isEqualTo(3);
        assertThat(cells.get(0, 0)).isEqualTo("NOR");
        assertThat(cells.get(0, 1)).isEqualTo(Duration.ofMillis(82_167));
        assertThat(cells.get(0, 2)).isEqualTo(Instant.parse("2025-03-16T04:03:07.250Z"));
        assertThat(cells.get(1, 3)).isEqualTo(301.0);
        assertThat(cells.get(2, 0)).isNull();
    }

    @Test
    void worksWithJoinerysOperations() {
        DataFrame<?> cells = laps.unwrap(DataFrame.class);

        assertThat(cells.sortBy("SpeedST").col("Driver")).hasToString("[NOR, null, VER]");
        assertThat(cells.retain("SpeedST").max().get(0, 0)).isEqualTo(301.0);
    }
}
