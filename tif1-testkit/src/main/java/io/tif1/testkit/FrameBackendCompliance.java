package io.tif1.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.apiguardian.api.API.Status.STABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;
import io.tif1.api.spi.FrameFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.apiguardian.api.API;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The contract of {@link FrameBackend} and of the frames it builds, as tests: extend it, say which
 * backend is yours, and run.
 *
 * <p>Claimed features are verified; unclaimed ones are skipped, or must be refused.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public abstract class FrameBackendCompliance extends FrameQuerying {
    private static final Schema TWO =
            Schema.of(Field.of("LapTime", ColumnType.DURATION), Field.of("Lap", ColumnType.INT32));

    /** For subclasses. */
    protected FrameBackendCompliance() {}

    /** Returns the backend under test. */
    @Override
    protected abstract FrameBackend backend();

    @Test
    @DisplayName("ServiceLoader finds exactly one backend with this id")
    void isRegistered() {
        long found =
                StreamSupport.stream(ServiceLoader.load(FrameBackend.class).spliterator(), false)
                        .filter(other -> other.id().equals(backend().id()))
                        .count();

        assertThat(found).isEqualTo(1);
    }

    @Test
    @DisplayName("the id is of lower-case letters, digits and dashes, and frames carry it")
    void hasAnId() {
        assertThat(backend().id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        assertThat(build(ReferenceTable.of(1)).backend()).isEqualTo(backend().id());
    }

    @Test
    @DisplayName("the backend is available on this Java runtime")
    void isAvailable() {
        assertThat(backend().isAvailable()).isTrue();
    }

    @Test
    @DisplayName("unwrap of a type the backend does not have names the ones it has")
    void refusesToUnwrapOtherTypes() {
        Frame frame = build(ReferenceTable.of(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> frame.unwrap(Thread.class))
                .withMessageContaining(backend().id())
                .withMessageContaining("Thread")
                .withMessageContaining("it has");
    }

    @Test
    @DisplayName("a builder refuses to finish without all columns")
    void refusesMissingColumns() {
        FrameBuilder builder = backend().builder(TWO, 1).ints("Lap", new int[1], null);

        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessageContaining("LapTime");
    }

    @Test
    @DisplayName("a builder refuses columns that are unknown, of another type, or given twice")
    void refusesWrongColumns() {
        FrameBuilder builder = backend().builder(TWO, 1).ints("Lap", new int[1], null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.ints("Stint", new int[1], null))
                .withMessageContaining("Stint");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.ints("LapTime", new int[1], null))
                .withMessageContaining("LapTime");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.ints("Lap", new int[1], null))
                .withMessageContaining("Lap");
    }

    @Test
    @DisplayName("a builder refuses another number of rows and a validity bitmap that is short")
    void refusesWrongLengths() {
        FrameBuilder builder = backend().builder(TWO, 65);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.ints("Lap", new int[64], null))
                .withMessageContaining("64");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.ints("Lap", new int[65], new long[1]))
                .withMessageContaining("Lap");
        assertThatIllegalArgumentException().isThrownBy(() -> backend().builder(TWO, -1));
    }

    @Test
    @DisplayName("closing twice is closing once")
    void closesTwice() {
        Frame frame = ReferenceTable.of(5).build(backend());

        frame.close();
        frame.close();
    }

    @Test
    @DisplayName("frames taken from a frame outlive it")
    void outlivesItsOrigin() {
        ReferenceTable table = ReferenceTable.of(100);
        Frame frame = table.build(backend());
        Frame sliced = closing(frame.slice(0, 100));
        Frame taken = closing(frame.take(new int[] {5, 4}));
        Frame selected = closing(frame.select(table.schema().names().toArray(String[]::new)));

        frame.close();

        assertSame(sliced, table);
        assertSame(taken, table.take(5, 4));
        assertSame(selected, table);
    }

    @Test
    @DisplayName("without OFF_HEAP, closing does nothing")
    void staysReadableOnTheHeap() {
        assumeTrue(!claims(FrameFeature.OFF_HEAP), "OFF_HEAP is claimed");
        ReferenceTable table = ReferenceTable.of(5);
        Frame frame = table.build(backend());

        frame.close();

        assertSame(frame, table);
    }

    @Test
    @DisplayName("OFF_HEAP: after closing, reading says that the frame is closed")
    void refusesReadingAfterClose() {
        assumeTrue(claims(FrameFeature.OFF_HEAP), "OFF_HEAP is not claimed");
        Frame frame = ReferenceTable.of(5).build(backend());
        Column column = frame.column("FLOAT64_full");

        frame.close();

        assertThat(frame.rows()).isEqualTo(5);
        assertThat(frame.schema().size()).isEqualTo(19);
        assertClosed(() -> column.isMissing(0));
        assertClosed(() -> column.doubleAt(0));
        assertClosed(() -> column.toDoubles(0));
        assertClosed(() -> frame.slice(0, 1));
        assertClosed(() -> frame.take(new int[1]));
        assertClosed(() -> frame.select("FLOAT64_full"));
        assertClosed(() -> frame.unwrap(Object.class));
    }

    @Test
    @DisplayName("ZERO_COPY: whole numbers and doubles are wrapped, not copied")
    void wrapsNumbers() {
        assumeTrue(claims(FrameFeature.ZERO_COPY), "ZERO_COPY is not claimed");
        Schema schema =
                Schema.of(Field.of("a", ColumnType.FLOAT64), Field.of("b", ColumnType.INT32));
        double[] doubles = {1, 2};
        int[] ints = {1, 2};
        Frame frame =
                backend()
                        .builder(schema, 2)
                        .doubles("a", doubles, null)
                        .ints("b", ints, null)
                        .build();
        closing(frame);

        doubles[1] = 3; // what the contract forbids, here to see whether the array is the same
        ints[1] = 4;

        assertThat(frame.column("a").doubleAt(1)).isEqualTo(3);
        assertThat(frame.column("b").intAt(1)).isEqualTo(4);
    }

    @Test
    @DisplayName("ARROW_IPC: frames are written as Arrow files, and the stream stays open")
    void writesArrowFiles() throws IOException {
        assumeTrue(claims(FrameFeature.ARROW_IPC), "ARROW_IPC is not claimed");
        Unclosed out = new Unclosed();

        backend().writeArrow(build(ReferenceTable.of(100)), out);

        String file = out.toString(US_ASCII);
        assertThat(file).startsWith("ARROW1\0\0").endsWith("ARROW1");
    }

    @Test
    @DisplayName("without ARROW_IPC, writing an Arrow file is refused")
    void refusesToWriteArrowFiles() {
        assumeTrue(!claims(FrameFeature.ARROW_IPC), "ARROW_IPC is claimed");
        Frame frame = build(ReferenceTable.of(1));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> backend().writeArrow(frame, new ByteArrayOutputStream()));
    }

    private boolean claims(FrameFeature feature) {
        return backend().features().contains(feature);
    }

    private static void assertClosed(Runnable reading) {
        assertThatIllegalStateException().isThrownBy(reading::run).withMessageContaining("closed");
    }

    /** A stream that does not want to be closed by others. */
    private static final class Unclosed extends ByteArrayOutputStream {
        @Override
        public void close() {
            throw new IllegalStateException("the stream was closed");
        }
    }
}
