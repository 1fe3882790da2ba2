package io.tif1.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.cli.run.Backends;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void writesTimesAsPeopleDo() {
        assertThat(cells(ColumnType.DURATION, 82_167L, 28_431L, 3_753_005L, null))
                .containsExactly("1:22.167", "28.431", "1:02:33.005", "");
    }

    @Test
    void givesNumbersOfAColumnTheSameDecimals() {
        assertThat(cells(ColumnType.FLOAT64, 1.5, 22.0, 0.12345, null))
                .containsExactly("1.500", "22.000", "0.123", "");
        assertThat(cells(ColumnType.FLOAT64, 300.0, 212.0)).containsExactly("300", "212");
    }

    @Test
    void keepsDataFromMovingTheCursor() {
        assertThat(cells(ColumnType.TEXT, "red\u001b[2Jflag\n")).containsExactly("red [2Jflag ");
    }

    @Test
    void answersYesOrNo() {
        assertThat(cells(ColumnType.BOOLEAN, true, false, null)).containsExactly("yes", "no", "");
    }

    private static String[] cells(ColumnType type, @Nullable Object... values) {
        List<@Nullable Object[]> rows =
                Arrays.stream(values).map(value -> new @Nullable Object[] {value}).toList();
        Schema schema = Schema.of(Field.of("C", type));
        try (Frame frame = new RowFrame(schema, rows).build(Backends.choose(Optional.empty()))) {
            return Cells.of(frame.column("C"));
        }
    }
}
