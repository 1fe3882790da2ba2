package io.tif1.core.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tif1.api.Frames;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConcatTest {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Driver", ColumnType.TEXT),
                    Field.of("Lap", ColumnType.INT32),
                    Field.of("Speed", ColumnType.FLOAT64),
                    Field.of("Time", ColumnType.DURATION),
                    Field.of("Brake", ColumnType.BOOLEAN));

    @Test
    void putsRowsBelowEachOtherAndKeepsWhatIsMissing() throws Exception {
        Frame one = frame("NOR", 1, 0b01);
        Frame other = frame("VER", 7, 0b10);
        StringBuilder text = new StringBuilder();

        Frames.appendCsv(Frames.concat(List.of(one, other, one)), text);

        assertThat(text.toString().lines())
                .containsExactly(
                        "Driver,Lap,Speed,Time,Brake",
                        "NOR,1,1.5,1.000,true",
                        ",,,,",
                        ",,,,",
                        "VER,8,8.5,8.000,false",
                        "NOR,1,1.5,1.000,true",
                        ",,,,");
    }

    @Test
    void keepsWordsOfValidityApart() {
        Frame many = Frames.concat(Collections.nCopies(100, frame("NOR", 1, 0b01)));

        assertThat(many.rows()).isEqualTo(200);
        assertThat(many.column("Lap").missingCount()).isEqualTo(100);
        assertThat(many.column("Lap").isMissing(128)).isFalse();
        assertThat(many.column("Lap").isMissing(129)).isTrue();
    }

    @Test
    void refusesNothingAndOtherColumns() {
        Frame one = frame("NOR", 1, 0b11);

        assertThatIllegalArgumentException().isThrownBy(() -> Frames.concat(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frames.concat(List.of(one, one.select("Lap"))))
                .withMessageContaining("other columns");
    }

    /** Two rows; the second one's numbers are one higher and its brake is off. */
    private static Frame frame(String driver, int first, long bits) {
        long[] validity = {bits};
        return new ColumnsBackend()
                .builder(SCHEMA, 2)
                .texts("Driver", new int[] {0, 0}, new String[] {driver}, validity)
                .ints("Lap", new int[] {first, first + 1}, validity)
                .doubles("Speed", new double[] {first + 0.5, first + 1.5}, validity)
                .longs("Time", new long[] {first * 1000L, (first + 1) * 1000L}, validity)
                .booleans("Brake", new byte[] {1, 0}, validity)
                .build();
    }
}
