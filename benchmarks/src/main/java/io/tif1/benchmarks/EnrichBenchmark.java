package io.tif1.benchmarks;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.decode.SessionFiles;
import io.tif1.core.enrich.LapDefects;
import io.tif1.core.enrich.LapDerived;
import io.tif1.core.enrich.LapWeather;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What is added to about 1,500 laps of a synthetic race once they are decoded, and what decoding
 * them costs beside it.
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
public class EnrichBenchmark {
    private final SessionFiles files = new SessionFiles();
    private byte[] body = {};
    private @Nullable ColumnBatch laps;
    private @Nullable CellReader weather;

    /** Reads the laps and the weather. */
    @Setup
    public void read() {
        body = SampleFiles.read("session_laptimes.json");
        ColumnBatch decoded = files.laps(body, "session_laptimes.json").batch();
        if (decoded.rows() < 1_400) {
            throw new IllegalStateException("only " + decoded.rows() + " laps");
        }
        laps = decoded;
        weather =
                new CellReader(
                        files.weather(SampleFiles.read("weather.json"), "weather.json").batch());
    }

    /** Decodes the laps. */
    @Benchmark
    public ColumnBatch decode() {
        return files.laps(body, "session_laptimes.json").batch();
    }

    /** Adds the derived columns. */
    @Benchmark
    public ColumnBatch derive() {
        return LapDerived.add(laps());
    }

    /** Adds the derived columns, looks for defects, and finds the weather of each lap. */
    @Benchmark
    public void enrich(Blackhole sink) {
        CellReader enriched = new CellReader(LapDerived.add(laps()));
        List<String> defects = LapDefects.find(enriched);
        sink.consume(defects);
        sink.consume(LapWeather.rows(enriched, weather()));
    }

    private ColumnBatch laps() {
        return Objects.requireNonNull(laps);
    }

    private CellReader weather() {
        return Objects.requireNonNull(weather);
    }
}
