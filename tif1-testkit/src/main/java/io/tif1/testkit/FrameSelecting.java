package io.tif1.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tif1.api.frame.Frame;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The part of the frame kit about choosing columns and rows. */
abstract class FrameSelecting extends FrameReading {
    @Test
    @DisplayName("select gives the columns asked for, in that order")
    void selectsColumns() {
        ReferenceTable table = ReferenceTable.of(20);

        Frame selected = closing(build(table).select("TEXT_some", "Absent", "INT32_full"));

        assertThat(selected.schema().names()).containsExactly("TEXT_some", "Absent", "INT32_full");
        assertThat(selected.schema().field(1).available()).isFalse();
        assertThat(cells(selected.column(0))).isEqualTo(table.column("TEXT_some").values());
        assertThat(cells(selected.column(2))).isEqualTo(table.column("INT32_full").values());
    }

    @Test
    @DisplayName("select of no columns keeps the number of rows")
    void selectsNothing() {
        Frame selected = closing(build(ReferenceTable.of(20)).select());

        assertThat(selected.schema().size()).isZero();
        assertThat(selected.rows()).isEqualTo(20);
    }

    @Test
    @DisplayName("select refuses an unknown column and one named twice")
    void refusesUnknownColumns() {
        Frame frame = build(ReferenceTable.of(2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> frame.select("TEXT_full", "Nope"))
                .withMessageContaining("Nope");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> frame.select("TEXT_full", "TEXT_full"));
    }

    @Test
    @DisplayName("take gives rows in the order asked for, repeated if asked twice")
    void takesRows() {
        ReferenceTable table = ReferenceTable.of(300);
        int[] rows = {299, 0, 0, 17, 128, 5, 64, 63, 2};

        Frame taken = closing(build(table).take(rows));

        assertSame(taken, table.take(rows));
    }

    @Test
    @DisplayName("take of no rows keeps the columns")
    void takesNothing() {
        ReferenceTable table = ReferenceTable.of(9);

        assertSame(closing(build(table).take(new int[0])), table.take());
    }

    @Test
    @DisplayName("take does not keep the array of rows")
    void forgetsTheRowsArray() {
        ReferenceTable table = ReferenceTable.of(9);
        int[] rows = {8, 1};
        Frame taken = closing(build(table).take(rows));

        rows[0] = 0;

        assertSame(taken, table.take(8, 1));
    }

    @Test
    @DisplayName("slice gives a run of rows from any place")
    void slicesRows() {
        ReferenceTable table = ReferenceTable.of(300);
        Frame frame = build(table);

        for (int from : new int[] {0, 1, 7, 8, 63, 64, 65, 150}) {
            Frame sliced = closing(frame.slice(from, from + 140));
            assertSame(sliced, table.take(IntStream.range(from, from + 140).toArray()));
        }
        assertSame(closing(frame.slice(300, 300)), table.take());
    }

    @Test
    @DisplayName("rows are chosen from what was chosen before")
    void choosesFromAChoice() {
        ReferenceTable table = ReferenceTable.of(100);

        Frame sliced = closing(build(table).slice(10, 90));
        Frame taken = closing(sliced.take(new int[] {79, 3, 0}));
        Frame last = closing(taken.slice(1, 3));

        assertSame(taken, table.take(89, 13, 10));
        assertSame(last, table.take(13, 10));
    }

    @Test
    @DisplayName("rows outside the frame are refused, whatever the arrays beneath hold")
    void refusesRowsOutside() {
        Frame frame = closing(build(ReferenceTable.of(10)).slice(2, 6));

        for (int row : new int[] {-1, 4, Integer.MAX_VALUE}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> frame.take(new int[] {0, row}));
        }
        for (int[] range : new int[][] {{-1, 2}, {0, 5}, {3, 2}}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> frame.slice(range[0], range[1]));
        }
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> frame.column(0).isMissing(4));
    }
}
