package io.tif1.benchmarks;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Telemetry;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
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
 * Telemetry maths on one lap of the real race, some 700 samples. The car ahead of a whole race is
 * in {@link WarmBenchmark}, since it begins with loading.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TelemetryBenchmark {
    private @Nullable Tif1 f1;
    private @Nullable Telemetry lap;

    /** Loads the lap. */
    @Setup
    public void load() {
        Tif1 opened = Tif1.builder().source(Sources.directory(RealRace.archive())).noCache().open();
        Telemetry loaded = opened.session(2025, "Australia", "R").telemetry("NOR", 43);
        loaded.schema();
        f1 = opened;
        lap = loaded;
    }

    /** Accelerations from speed and path. */
    @Benchmark
    public Telemetry accelerations() {
        return lap().withAccelerations();
    }

    /** Share of the lap. */
    @Benchmark
    public Telemetry relativeDistance() {
        return lap().withRelativeDistance();
    }

    /** Corners. */
    @Benchmark
    public Object corners() {
        return lap().corners();
    }

    private Telemetry lap() {
        return Objects.requireNonNull(lap);
    }

    /** Closes. */
    @TearDown
    public void close() {
        Objects.requireNonNull(f1).close();
    }
}
