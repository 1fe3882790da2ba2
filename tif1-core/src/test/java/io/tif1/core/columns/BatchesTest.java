package io.tif1.core.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchesTest {

    @Test
    void putsRowsBelowOneAnotherAndMergesDictionaries() {
        ColumnBatch first = batch(Field.of("Driver", ColumnType.TEXT), texts("VER", "NOR"));
        ColumnBatch second = batch(Field.of("Driver", ColumnType.TEXT), texts("NOR", "HAM"));

        ColumnBatch all = Batches.concat(List.of(first, second));

        ColumnData.Texts drivers = (ColumnData.Texts) all.column("Driver");
        assertThat(drivers.dictionary()).containsExactly("VER", "NOR", "HAM");
        assertThat(drivers.codes()).containsExactly(0, 1, 1, 2);
        assertThat(drivers.validity()).isNull();
    }

    @Test
    void aColumnThatOneBatchLacksIsMissingThere() {
        ColumnBatch first = batch(Field.of("A", ColumnType.INT32), ints(1, 2));
        ColumnBatch second = batch(Field.of("B", ColumnType.INT32), ints(3));

        ColumnBatch all = Batches.concat(List.of(first, second));

        assertThat(all.rows()).isEqualTo(3);
        assertThat(all.column("A").has(1)).isTrue();
        assertThat(all.column("A").has(2)).isFalse();
        assertThat(all.column("B").has(0)).isFalse();
        assertThat(all.column("B").has(2)).isTrue();
    }

    @Test
    void aColumnIsAvailableIfAnyBatchHasIt() {
        Field absent = new Field("A", ColumnType.INT32, false);

        ColumnBatch all =
                Batches.concat(
                        List.of(
                                batch(absent, ints(1)),
                                batch(absent.withAvailable(true), ints(2))));

        assertThat(all.schema().field(0).available()).isTrue();
    }

    @Test
    void refusesColumnsOfTwoTypes() {
        ColumnBatch ints = batch(Field.of("A", ColumnType.INT32), ints(1));
        ColumnBatch texts = batch(Field.of("A", ColumnType.TEXT), texts("x"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batches.concat(List.of(ints, texts)))
                .withMessage("column A is INT32 here and TEXT there");
    }

    private static ColumnBatch batch(Field field, ColumnData data) {
        return new ColumnBatch(Schema.of(field), List.of(data), data.rows(), Map.of());
    }

    private static ColumnData ints(int... values) {
        return new ColumnData.Ints(values, null);
    }

    private static ColumnData texts(String... values) {
        int[] codes = new int[values.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = i;
        }
        return new ColumnData.Texts(codes, values, null);
    }
}
