package io.tif1.benchmarks;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBuilder;
import io.tif1.backend.arrow.ArrowBackend;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.decode.SessionFiles;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.Float8Vector;
import org.apiguardian.api.API;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The numbers of all telemetry of a real race, 927 tables, from columns to Arrow vectors and back;
 * beside it Arrow's own way, a value at a time. Times are for the whole race, on one thread.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class ArrowBenchmark {
    private final ArrowBackend arrow = new ArrowBackend();
    private final BufferAllocator memory = new RootAllocator();
    private List<ColumnBatch> tables = List.of();
    private List<Frame> frames = List.of();

    /** Decodes the files once. */
    @Setup
    public void decode() {
        SessionFiles files = new SessionFiles();
        tables =
                RealRace.telemetry().stream()
                        .map(body -> numbers(files.telemetry(body, "1_tel.json").batch()))
                        .toList();
        frames = tables.stream().map(table -> table.toFrame(arrow)).toList();
    }

    private static ColumnBatch numbers(ColumnBatch table) {
        String[] names =
                table.schema().fields().stream()
                        .filter(field -> field.type() == ColumnType.FLOAT64)
                        .map(field -> field.name())
                        .toArray(String[]::new);
        Schema schema = table.schema().select(names);
        List<ColumnData> columns = schema.names().stream().map(table::column).toList();
        return new ColumnBatch(schema, columns, table.rows(), table.attributes());
    }

    /** Releases everything. */
    @TearDown
    public void close() {
        frames.forEach(Frame::close);
        memory.close();
    }

    /** Columns to vectors by the backend: one loop over memory for each column. */
    @Benchmark
    public long fill() {
        long rows = 0;
        for (ColumnBatch table : tables) {
            FrameBuilder builder = arrow.builder(table.schema(), table.rows());
            for (String name : table.schema().names()) {
                ColumnData.Doubles column = (ColumnData.Doubles) table.column(name);
                builder.doubles(name, column.values(), column.validity());
            }
            try (Frame frame = builder.build()) {
                rows += frame.rows();
            }
        }
        return rows;
    }

    /** Columns to vectors as Arrow does it: a checked call for each value. */
    @Benchmark
    public long fillValueByValue() {
        long rows = 0;
        for (ColumnBatch table : tables) {
            for (String name : table.schema().names()) {
                rows += filled(name, (ColumnData.Doubles) table.column(name));
            }
        }
        return rows;
    }

    private int filled(String name, ColumnData.Doubles column) {
        double[] values = column.values();
        try (Float8Vector vector = new Float8Vector(name, memory)) {
            vector.allocateNew(values.length);
            for (int row = 0; row < values.length; row++) {
                if (column.has(row)) {
                    vector.setSafe(row, values[row]);
                } else {
                    vector.setNull(row);
                }
            }
            vector.setValueCount(values.length);
            return vector.getValueCount();
        }
    }

    /** Vectors back to arrays, a column at a time. */
    @Benchmark
    public double read() {
        double sum = 0;
        for (Frame frame : frames) {
            for (int i = 0; i < frame.schema().size(); i++) {
                sum += frame.column(i).toDoubles(0)[0];
            }
        }
        return sum;
    }

    /** Vectors back to arrays with two calls for each value. */
    @Benchmark
    public double readValueByValue() {
        double sum = 0;
        for (Frame frame : frames) {
            for (int i = 0; i < frame.schema().size(); i++) {
                Column column = frame.column(i);
                double[] values = new double[column.size()];
                for (int row = 0; row < values.length; row++) {
                    values[row] = column.isMissing(row) ? 0 : column.doubleAt(row);
                }
                sum += values[0];
            }
        }
        return sum;
    }
}
