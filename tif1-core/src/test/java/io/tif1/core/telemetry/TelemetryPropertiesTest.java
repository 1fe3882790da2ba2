package io.tif1.core.telemetry;

import static io.tif1.api.frame.ColumnType.DURATION;
import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.Padding;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any telemetry, tried on random telemetry with missing cells. */
class TelemetryPropertiesTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void slicesConcatenateToTheWhole(int seed) {
        ColumnBatch whole = telemetry(new Random(seed));
        int cut = 1 + new Random(seed).nextInt(whole.rows() - 1);
        int[] rows = IntStream.range(0, whole.rows()).toArray();

        ColumnBatch joined =
                Slices.append(
                        whole.take(Arrays.copyOf(rows, cut)),
                        whole.take(Arrays.copyOfRange(rows, cut, rows.length)));

        assertThat(text(joined)).isEqualTo(text(whole));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void slicesByTimeDivideTheWhole(int seed) {
        ColumnBatch whole = telemetry(new Random(seed));
        long middle = Axis.times(whole)[whole.rows() / 2];

        int before = rows(whole, Long.MIN_VALUE, middle);
        int after = rows(whole, middle + 1, Long.MAX_VALUE);

        assertThat(before + after).isEqualTo(whole.rows());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void resamplingKeepsTheRangeOfAllButSmoothChannels(int seed) {
        Random random = new Random(seed);
        ColumnBatch batch = telemetry(random);

        ColumnBatch read = Resampling.at(batch, targets(batch, random), Kinds.DEFAULT);

        for (String name : List.of("Speed", "Distance")) {
            double[] known = present(batch, name);
            assertThat(Arrays.stream(present(read, name)))
                    .allMatch(v -> v >= known[0] - 1e-9 && v <= known[known.length - 1] + 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void resamplingKeepsMonotony(int seed) {
        Random random = new Random(seed);
        ColumnBatch batch = telemetry(random);

        ColumnBatch read = Resampling.at(batch, targets(batch, random), Kinds.DEFAULT);

        double last = Double.NEGATIVE_INFINITY;
        for (double d : Axis.withNaN((ColumnData.Doubles) read.column("Distance"))) {
            assertThat(Double.isNaN(d) || d >= last - 1e-9).isTrue();
            last = Double.isNaN(d) ? last : d;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void resamplingAtTheOwnTimesChangesNothing(int seed) {
        ColumnBatch batch = telemetry(new Random(seed));
        double[] own = Arrays.stream(Axis.times(batch)).asDoubleStream().toArray();

        assertThat(text(Resampling.at(batch, own, Kinds.DEFAULT))).isEqualTo(text(batch));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noValueAppearsNextToAMissingOne(int seed) {
        Random random = new Random(seed);
        ColumnBatch batch = telemetry(random);
        long[] times = Axis.times(batch);
        double[] targets = targets(batch, random);

        ColumnBatch read = Resampling.at(batch, targets, Kinds.DEFAULT);

        ColumnData speed = batch.column("Speed");
        for (int i = 0; i < targets.length; i++) {
            int at = Math.max(0, Arrays.binarySearch(times, (long) targets[i]));
            boolean exact = times[at] == targets[i];
            if (exact) {
                assertThat(read.column("Speed").has(i)).isEqualTo(speed.has(at));
            }
        }
        for (int row = 0; row + 1 < times.length; row++) {
            if (!speed.has(row) || !speed.has(row + 1)) {
                assertThat(between(read, times[row], times[row + 1])).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mergingWithItselfChangesNothing(int seed) {
        ColumnBatch batch = telemetry(new Random(seed));

        assertThat(text(Merging.of(batch, batch, Kinds.DEFAULT))).isEqualTo(text(batch));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fillingTouchesMissingCellsOnly(int seed) {
        ColumnBatch batch = telemetry(new Random(seed));

        ColumnBatch filled = Filling.fill(batch, Kinds.DEFAULT);

        double[] before = Axis.withNaN((ColumnData.Doubles) batch.column("Speed"));
        double[] after = Axis.withNaN((ColumnData.Doubles) filled.column("Speed"));
        for (int row = 0; row < before.length; row++) {
            assertThat(after[row]).isNotNaN();
            assertThat(Double.isNaN(before[row]) || before[row] == after[row]).isTrue();
        }
        assertThat(Arrays.stream(((ColumnData.Ints) filled.column("nGear")).values()))
                .allMatch(gear -> gear >= 0 && gear <= 8);
    }

    private static int rows(ColumnBatch batch, long from, long to) {
        return Slices.rows(Slices.within(batch, "Time", from, to), Padding.NONE).length;
    }

    private static int between(ColumnBatch read, long from, long to) {
        long[] times = ((ColumnData.Longs) read.column("Time")).values();
        return (int)
                IntStream.range(0, times.length)
                        .filter(i -> times[i] > from && times[i] < to)
                        .filter(read.column("Speed")::has)
                        .count();
    }

    private static double[] targets(ColumnBatch batch, Random random) {
        long[] times = Axis.times(batch);
        return random.longs(40, times[0] - 50, times[times.length - 1] + 50)
                .sorted()
                .asDoubleStream()
                .toArray();
    }

    private static double[] present(ColumnBatch batch, String name) {
        return Arrays.stream(Axis.withNaN((ColumnData.Doubles) batch.column(name)))
                .filter(v -> !Double.isNaN(v))
                .sorted()
                .toArray();
    }

    private static String text(ColumnBatch batch) {
        StringBuilder text = new StringBuilder();
        for (Field field : batch.schema()) {
            ColumnData column = batch.column(field.name());
            for (int row = 0; row < batch.rows(); row++) {
                text.append(column.has(row) ? cell(column, row) : "-").append(',');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static Object cell(ColumnData column, int row) {
        if (column instanceof ColumnData.Doubles doubles) {
            return doubles.values()[row];
        } else if (column instanceof ColumnData.Ints ints) {
            return ints.values()[row];
        } else if (column instanceof ColumnData.Longs longs) {
            return longs.values()[row];
        }
        return String.valueOf(((ColumnData.Texts) column).at(row));
    }

    /** Between 5 and 60 samples; a fifth of the speeds is missing. */
    private static ColumnBatch telemetry(Random random) {
        int rows = 5 + random.nextInt(56);
        long[] times = new long[rows];
        double[] speeds = new double[rows];
        double[] distances = new double[rows];
        int[] gears = new int[rows];
        byte[] origins = new byte[rows];
        for (int row = 1; row < rows; row++) {
            times[row] = times[row - 1] + 1 + random.nextInt(400);
            distances[row] = distances[row - 1] + random.nextDouble() * random.nextInt(30);
        }
        for (int row = 0; row < rows; row++) {
            speeds[row] = random.nextInt(5) == 0 && row > 0 ? Double.NaN : random.nextInt(340);
            gears[row] = random.nextInt(9);
            origins[row] = (byte) random.nextInt(4);
        }
        return new ColumnBatch(
                Schema.of(
                        Field.of("Time", DURATION),
                        Field.of("Speed", FLOAT64),
                        Field.of("Distance", FLOAT64),
                        Field.of("nGear", INT32),
                        Field.of("Source", TEXT)),
                List.of(
                        new ColumnData.Longs(times, null),
                        Axis.column(speeds),
                        Axis.column(distances),
                        new ColumnData.Ints(gears, null),
                        Origins.column(origins)),
                rows,
                Map.of());
    }
}
