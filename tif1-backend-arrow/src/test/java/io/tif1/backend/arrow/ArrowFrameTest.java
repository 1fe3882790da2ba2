package io.tif1.backend.arrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.Frame;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DurationVector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.TimeStampMilliTZVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.junit.jupiter.api.Test;

class ArrowFrameTest {
    @Test
    void unwrapsVectorsOfTheRightKinds() {
        try (Frame laps = Samples.laps(10)) {
            VectorSchemaRoot root = laps.unwrap(VectorSchemaRoot.class);

            assertThat(root.getRowCount()).isEqualTo(10);
            assertThat(root.getVector("Driver")).isInstanceOf(VarCharVector.class);
            assertThat(((IntVector) root.getVector("LapNumber")).get(3)).isEqualTo(4);
            assertThat(((DurationVector) root.getVector("LapTime")).getObject(0)).hasMillis(82_167);
            assertThat(((Float8Vector) root.getVector("SpeedST")).get(3)).isEqualTo(1);
            assertThat(((BitVector) root.getVector("IsAccurate")).get(3)).isEqualTo(1);
            assertThat(((TimeStampMilliTZVector) root.getVector("LapStartDate")).get(0))
                    .isEqualTo(1_742_097_787_250L);
            assertThat(root.getVector("LapNumber").isNull(4)).isTrue();
            assertThat(root.getVector("LapNumber").getNullCount()).isEqualTo(2);
        }
    }

    @Test
    void sharesMemoryWithWhatIsSlicedOrSelected() {
        try (Frame laps = Samples.laps(1_000);
                Frame sliced = laps.slice(64, 128);
                Frame selected = laps.select("SpeedST")) {
            long address = address(laps);

            assertThat(address(sliced)).isEqualTo(address + 64 * 8);
            assertThat(address(selected)).isEqualTo(address);
        }
    }

    @Test
    void freesEverythingWhenAllFramesAreClosed() {
        long before = Memory.ALLOCATOR.getAllocatedMemory();
        Frame laps = Samples.laps(1_000);
        Frame sliced = laps.slice(5, 900);
        Frame taken = sliced.take(new int[] {7, 7, 3});
        assertThat(Memory.ALLOCATOR.getAllocatedMemory()).isGreaterThan(before);

        taken.close();
        laps.close();
        sliced.close();

        assertThat(Memory.ALLOCATOR.getAllocatedMemory()).isEqualTo(before);
    }

    @Test
    void freesColumnsOfABuilderThatRefusesOne() {
        long before = Memory.ALLOCATOR.getAllocatedMemory();
        var builder = new ArrowBackend().builder(Samples.SCHEMA, 1_000);

        for (int i = 0; i < 3; i++) {
            try {
                builder.ints("LapNumber", new int[1_000], null);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageContaining("twice");
            }
        }

        assertThat(Memory.ALLOCATOR.getAllocatedMemory() - before).isLessThan(2 * 4_400);
    }

    @Test
    void freesTheMemoryOfFramesThatWereForgotten() throws InterruptedException {
        long before = Memory.ALLOCATOR.getAllocatedMemory();
        WeakReference<Frame> forgotten = new WeakReference<>(Samples.laps(100_000));
        assertThat(Memory.ALLOCATOR.getAllocatedMemory()).isGreaterThan(before + 1_000_000);

        for (int i = 0; i < 200 && Memory.ALLOCATOR.getAllocatedMemory() > before; i++) {
            System.gc();
            Thread.sleep(20);
        }

        assertThat(forgotten.get()).isNull();
        assertThat(Memory.ALLOCATOR.getAllocatedMemory()).isLessThanOrEqualTo(before);
    }

    @Test
    void keepsMemoryThatOnlyAVectorStillReaches() throws InterruptedException {
        Float8Vector vector =
                (Float8Vector)
                        Samples.laps(100_000).unwrap(VectorSchemaRoot.class).getVector("SpeedST");

        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(20);
        }

        assertThat(vector.get(99_999)).isEqualTo(33_333.0);
        vector.close();
    }

    @Test
    void survivesClosingWhileOthersRead() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 50; round++) {
                Frame laps = Samples.laps(50_000);
                List<Future<Integer>> reads = new ArrayList<>();
                for (int reader = 0; reader < 3; reader++) {
                    reads.add(threads.submit(() -> readUntilClosed(laps)));
                }
                threads.submit(laps::close).get();
                for (Future<Integer> read : reads) {
                    assertThat(read.get()).isNotNegative();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void saysThatItIsClosed() {
        Frame laps = Samples.laps(3);
        laps.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> laps.column("Driver").textAt(0))
                .withMessage("the frame is closed");
    }

    private static int readUntilClosed(Frame laps) {
        Column speed = laps.column("SpeedST");
        int read = 0;
        try {
            while (true) {
                assertThat(speed.doubleAt(read % 50_000)).isEqualTo(read % 50_000 / 3.0);
                assertThat(laps.column("SpeedST").toDoubles(0)[30]).isEqualTo(10);
                read++;
            }
        } catch (IllegalStateException closed) {
            return read;
        }
    }

    private static long address(Frame frame) {
        return frame.unwrap(VectorSchemaRoot.class).getVector("SpeedST").getDataBufferAddress();
    }
}
