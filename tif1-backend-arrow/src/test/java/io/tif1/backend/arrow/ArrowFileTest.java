package io.tif1.backend.arrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tif1.api.Frames;
import io.tif1.api.frame.Frame;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrowFileTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 64, 65, 1_000, 20_001})
    void readsBackAsTheSameFrame(int rows) throws IOException {
        try (Frame laps = Samples.laps(rows);
                Frame read = new ArrowFileReader(file(laps)).frame()) {
            assertSame(read, laps);
        }
    }

    @Test
    void writesWhatWasSlicedOnly() throws IOException {
        try (Frame laps = Samples.laps(1_000);
                Frame sliced = laps.slice(333, 400);
                Frame read = new ArrowFileReader(file(sliced)).frame()) {
            assertSame(read, sliced);
            assertThat(read.column("LapNumber").intAt(0)).isEqualTo(334);
        }
    }

    @Test
    void declaresTypesThatOtherReadersKnow() throws IOException {
        try (Frame laps = Samples.laps(1)) {
            Schema schema = new ArrowFileReader(file(laps)).schema();

            assertThat(schema.getFields())
                    .extracting(field -> field.getName() + " " + field.getType())
                    .containsExactly(
                            "Driver Utf8",
                            "LapNumber Int(32, true)",
                            "LapTime Duration(MILLISECOND)",
                            "SpeedST FloatingPoint(DOUBLE)",
                            "IsAccurate Bool",
                            "LapStartDate Timestamp(MILLISECOND, UTC)",
                            "MiniSectors1 Utf8");
            assertThat(schema.findField("MiniSectors1").getMetadata())
                    .containsEntry("tif1.available", "false");
            assertThat(schema.findField("Driver").getType()).isEqualTo(ArrowType.Utf8.INSTANCE);
        }
    }

    @Test
    void hasTheSchemaAtBothEndsAndBlocksOnMultiplesOfEight() throws IOException {
        try (Frame laps = Samples.laps(77)) {
            ArrowFileReader reader = new ArrowFileReader(file(laps));

            assertThat(reader.schemaOfTheStream()).isEqualTo(reader.schema());
            assertThat(reader.blocks()).hasSize(1);
            assertThat(reader.blocks().get(0).getOffset() % 8).isZero();
            assertThat(reader.blocks().get(0).getMetadataLength() % 8).isZero();
            assertThat(reader.blocks().get(0).getBodyLength() % 8).isZero();
        }
    }

    @Test
    void isWhatTheApiWritesForAnyFrame() throws IOException {
        Path path = folder.resolve("laps.arrow");
        try (Frame laps = Samples.laps(100)) {
            Frames.writeArrow(laps, path);

            assertThat(path).hasBinaryContent(file(laps));
        }
    }

    @Test
    void leavesNoFileWhenTheFrameIsClosed() {
        Path path = folder.resolve("laps.arrow");
        Frame laps = Samples.laps(10);
        laps.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> Frames.writeArrow(laps, path))
                .withMessageContaining("closed");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void passesOnTheFailureOfAStream() {
        try (Frame laps = Samples.laps(10)) {
            OutputStream full =
                    new OutputStream() {
                        @Override
                        public void write(int b) throws IOException {
                            throw new IOException("no space left");
                        }
                    };

            assertThatIOException()
                    .isThrownBy(() -> new ArrowBackend().writeArrow(laps, full))
                    .withMessage("no space left");
        }
    }

    private static byte[] file(Frame frame) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ArrowBackend().writeArrow(frame, out);
        return out.toByteArray();
    }

    private static void assertSame(Frame actual, Frame expected) {
        assertThat(actual.rows()).isEqualTo(expected.rows());
        for (String name : expected.schema().names()) {
            for (int row = 0; row < expected.rows(); row++) {
                assertThat(actual.column(name).valueAt(row))
                        .isEqualTo(expected.column(name).valueAt(row));
            }
        }
    }
}
