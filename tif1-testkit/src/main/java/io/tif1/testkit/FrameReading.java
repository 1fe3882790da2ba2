package io.tif1.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Frame;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The part of the frame kit about reading cells. */
abstract class FrameReading extends FrameKit {
    @TestFactory
    @DisplayName("every cell of every type comes back, missing cells included")
    Stream<DynamicTest> returnsEveryCell() {
        return IntStream.of(0, 1, 7, 63, 64, 65, 1_000, 100_000)
                .mapToObj(
                        rows ->
                                DynamicTest.dynamicTest(
                                        rows + " rows",
                                        () -> {
                                            ReferenceTable table = ReferenceTable.of(rows);
                                            assertSame(build(table), table);
                                        }));
    }

    @Test
    @DisplayName("a column that no source delivers says so in its field")
    void keepsAvailability() {
        Frame frame = build(ReferenceTable.of(3));

        assertThat(frame.schema().find("Absent").orElseThrow().available()).isFalse();
        assertThat(frame.schema().find("INT32_full").orElseThrow().available()).isTrue();
    }

    @Test
    @DisplayName("missing cells are counted")
    void countsMissingCells() {
        Frame frame = build(ReferenceTable.of(100));

        for (ColumnType type : ColumnType.values()) {
            assertThat(frame.column(type + "_some").missingCount()).as("%s", type).isEqualTo(33);
            assertThat(frame.column(type + "_full").missingCount()).as("%s", type).isZero();
            assertThat(frame.column(type + "_none").missingCount()).as("%s", type).isEqualTo(100);
        }
    }

    @TestFactory
    @DisplayName("reading a missing cell as a value fails and names column and row")
    Stream<DynamicTest> refusesMissingCells() {
        return Stream.of(ColumnType.values())
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> refusesMissing(type)));
    }

    @TestFactory
    @DisplayName("reading a cell in another type fails and names column and type")
    Stream<DynamicTest> refusesOtherTypes() {
        return Stream.of(ColumnType.values())
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> refusesOthers(type)));
    }

    @Test
    @DisplayName("rows, positions and names outside the frame are refused")
    void refusesWhatDoesNotExist() {
        Frame frame = build(ReferenceTable.of(4));

        for (Column column : IntStream.range(0, 19).mapToObj(frame::column).toList()) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> column.isMissing(4));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> read(column, column.type(), -1));
        }
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> frame.column(19));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> frame.column("LapTyme"))
                .withMessageContainingAll("LapTyme", "INT32_full");
    }

    @Test
    @DisplayName("bulk reads are the cells, with the given stand-in for missing ones")
    void readsInBulk() {
        ReferenceTable table = ReferenceTable.of(200);
        Frame frame = build(table);

        for (String kind : List.of("_full", "_some", "_none")) {
            assertThat(frame.column("FLOAT64" + kind).toDoubles(-9))
                    .isEqualTo(table.column("FLOAT64" + kind).doubles(-9));
            assertThat(frame.column("INT32" + kind).toInts(-9))
                    .isEqualTo(table.column("INT32" + kind).ints(-9));
            assertThat(frame.column("DURATION" + kind).toLongs(-9))
                    .isEqualTo(table.column("DURATION" + kind).longs(-9));
            assertThat(frame.column("INSTANT" + kind).toLongs(-9))
                    .isEqualTo(table.column("INSTANT" + kind).longs(-9));
            assertThat(frame.column("TEXT" + kind).toTexts())
                    .isEqualTo(table.column("TEXT" + kind).values().toArray());
        }
    }

    @Test
    @DisplayName("bulk reads widen whole numbers and milliseconds")
    void widensInBulk() {
        ReferenceTable table = ReferenceTable.of(200);
        Frame frame = build(table);

        int[] ints = table.column("INT32_some").ints(-9);
        long[] longs = table.column("DURATION_some").longs(-9);

        assertThat(frame.column("INT32_some").toDoubles(-9))
                .isEqualTo(IntStream.of(ints).asDoubleStream().toArray());
        assertThat(frame.column("INT32_some").toLongs(-9))
                .isEqualTo(IntStream.of(ints).asLongStream().toArray());
        assertThat(frame.column("DURATION_some").toDoubles(-9))
                .isEqualTo(LongStream.of(longs).asDoubleStream().toArray());
    }

    @Test
    @DisplayName("changing an array that was read leaves the frame alone")
    void returnsCopies() {
        ReferenceTable table = ReferenceTable.of(10);
        Frame frame = build(table);

        frame.column("FLOAT64_full").toDoubles(0)[0] = 1;
        frame.column("INT32_full").toInts(0)[0] = 1;
        frame.column("DURATION_full").toLongs(0)[0] = 1;
        frame.column("TEXT_full").toTexts()[0] = "1";

        assertSame(frame, table);
    }

    @Test
    @DisplayName("eight threads read the same cells at once")
    void isReadByManyThreads() throws InterruptedException, ExecutionException {
        ReferenceTable table = ReferenceTable.of(2_000);
        Frame frame = build(table);
        Callable<Boolean> reader =
                () -> {
                    assertSame(frame, table);
                    return true;
                };

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Boolean> read : threads.invokeAll(Collections.nCopies(8, reader))) {
                assertThat(read.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void refusesMissing(ColumnType type) {
        Column column = build(ReferenceTable.of(3)).column(type + "_none");

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> read(column, type, 1))
                .withMessageContainingAll(type + "_none", "1");
    }

    private void refusesOthers(ColumnType type) {
        Column column = build(ReferenceTable.of(2)).column(type + "_full");

        for (ColumnType other : ColumnType.values()) {
            boolean converts =
                    other == type
                            || other.isTime() && type.isTime()
                            || other == ColumnType.FLOAT64 && type == ColumnType.INT32;
            if (!converts) {
                assertThatIllegalStateException()
                        .as("%s as %s", type, other)
                        .isThrownBy(() -> read(column, other, 0))
                        .withMessageContainingAll(type + "_full", type.name());
            }
        }
    }

    private static Object read(Column column, ColumnType type, int row) {
        return switch (type) {
            case BOOLEAN -> column.booleanAt(row);
            case INT32 -> column.intAt(row);
            case FLOAT64 -> column.doubleAt(row);
            case DURATION, INSTANT -> column.longAt(row);
            case TEXT -> Objects.requireNonNull(column.textAt(row));
        };
    }
}
