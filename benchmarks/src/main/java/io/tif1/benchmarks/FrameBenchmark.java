package io.tif1.benchmarks;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Frames;
import io.tif1.api.Tif1;
import io.tif1.api.frame.Frame;
import io.tif1.api.query.Aggregate;
import io.tif1.api.query.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apiguardian.api.API;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Table operations on 1,500 laps in all columns, see {@link FrameRows}, each result copied into a
 * new frame of the same backend.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class FrameBenchmark {
    private static final Duration QUICK = Duration.ofSeconds(88);

    /** The table library. */
    @Param({"columns", "arrow", "tablesaw"})
    public String backend = "columns";

    private final Tif1 f1 = FrameRows.open();
    private Frame laps = FrameRows.laps(f1);
    private Frame drivers = FrameRows.drivers(f1);

    /** Copies the tables into the backend. */
    @Setup
    public void convert() {
        laps = Frames.convert(laps, backend);
        drivers = Frames.convert(drivers, backend);
    }

    /** Releases everything. */
    @TearDown
    public void close() {
        laps.close();
        drivers.close();
        f1.close();
    }

    /** Keeps rows that meet one condition. */
    @Benchmark
    public int filterByOne() {
        return used(Frames.query(laps).where("Compound").is("MEDIUM").frame());
    }

    /** Keeps rows that meet three conditions. */
    @Benchmark
    public int filterBySeveral() {
        return used(
                Frames.query(laps)
                        .where("Compound")
                        .is("MEDIUM")
                        .where("LapTime")
                        .isBelow(QUICK)
                        .where("IsAccurate")
                        .is(true)
                        .frame());
    }

    /** Takes three aggregates of each driver. */
    @Benchmark
    public int group() {
        return used(
                Frames.query(laps)
                        .groupBy("Driver")
                        .aggregate(
                                Aggregate.count(),
                                Aggregate.min("LapTime"),
                                Aggregate.mean("SpeedST")));
    }

    /** Sorts all rows by one column. */
    @Benchmark
    public int sort() {
        return used(Frames.query(laps).sortBy("LapTime").frame());
    }

    /** Joins all rows with the drivers. */
    @Benchmark
    public int join() {
        return used(Frames.query(laps).join(drivers, "Driver"));
    }

    /** Selects three columns. */
    @Benchmark
    public int select() {
        return used(laps.select("Driver", "LapNumber", "LapTime"));
    }

    /** Reads every cell of every row as an object. */
    @Benchmark
    public void iterate(Blackhole hole) {
        for (Row row : Frames.query(laps)) {
            for (String name : laps.schema().names()) {
                hole.consume(row.value(name));
            }
        }
    }

    /** Writes CSV to nowhere. */
    @Benchmark
    public void writeCsv() throws IOException {
        Frames.writeCsv(laps, OutputStream.nullOutputStream());
    }

    /** Writes JSON to nowhere. */
    @Benchmark
    public void writeJson() throws IOException {
        Frames.writeJson(laps, OutputStream.nullOutputStream());
    }

    private static int used(Frame result) {
        int rows = result.rows();
        result.close();
        return rows;
    }
}
