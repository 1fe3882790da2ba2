package io.tif1.benchmarks;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import io.tif1.api.spi.Source;
import io.tif1.cache.ehcache.HeapTier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apiguardian.api.API;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One driver's laps, one after the other, from a source that takes 20 ms for each file, with and
 * without loading ahead. Between two laps the program works for a while, or asks at once.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
@Fork(1)
public class PrefetchBenchmark {
    private static final int LATENCY = 20;
    private static final int LAPS = 30;

    /** What is loaded ahead. */
    @Param({"off", "next"})
    public String prefetch = "off";

    /** How long the program works on a lap, in milliseconds. */
    @Param({"0", "40"})
    public int work;

    private Tif1 f1 = open();
    private Session race = f1.session(2025, "Sample Grand Prix", "R");
    private String driver = "";

    private Tif1 open() {
        return Tif1.builder()
                .source(Source.of(new SlowSample(LATENCY)))
                .cache(HeapTier.entries(4 * LAPS))
                .set("tif1.prefetch", prefetch)
                .open();
    }

    /** Starts with the laps loaded and no telemetry. */
    @Setup(Level.Iteration)
    public void start() {
        f1.close();
        f1 = open();
        race = f1.session(2025, "Sample Grand Prix", "R");
        driver = race.laps().fastest().orElseThrow().driver();
    }

    /** Ends with nothing under way. */
    @TearDown(Level.Iteration)
    public void close() {
        f1.close();
    }

    /** Reads the top speed of each lap. */
    @Benchmark
    public double walk() {
        double fastest = 0;
        for (int lap = 1; lap <= LAPS; lap++) {
            fastest = Math.max(fastest, race.telemetry(driver, lap).speed().max());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(work));
        }
        return fastest;
    }
}
