package io.tif1.benchmarks;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.core.calendar.PackagedCalendar;
import java.util.List;
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
 * What repeated calls cost: laps that are loaded, sessions by key and by name, and names that have
 * to be understood.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HotBenchmark {
    private final PackagedCalendar calendar = PackagedCalendar.create(season -> List.of());
    private @Nullable Tif1 f1;
    private @Nullable Session race;

    /** Loads the sample's race. */
    @Setup
    public void load() {
        Tif1 opened = Tif1.builder().source(Sources.sample()).noCache().open();
        Session loaded = opened.session(2025, "Sample", "R");
        loaded.laps();
        f1 = opened;
        race = loaded;
    }

    /** The laps of a session one holds. */
    @Benchmark
    public Laps lapsOfTheSession() {
        return Objects.requireNonNull(race).laps();
    }

    /** The laps, from the names people write on. */
    @Benchmark
    public Laps lapsByName() {
        return Objects.requireNonNull(f1).session(2025, "Sample", "R").laps();
    }

    /** A full name, understood anew. */
    @Benchmark
    public SessionKey resolveFullName() {
        return calendar.session(2025, "Australian Grand Prix", "Race");
    }

    /** A nickname, understood anew. */
    @Benchmark
    public SessionKey resolveNickname() {
        return calendar.session(2025, "Monza", "FP1");
    }

    /** Closes. */
    @TearDown
    public void close() {
        Objects.requireNonNull(f1).close();
    }
}
