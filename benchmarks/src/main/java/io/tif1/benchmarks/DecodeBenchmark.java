package io.tif1.benchmarks;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.decode.SessionFiles;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apiguardian.api.API;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Decodes all telemetry of a real race, 927 files of 143 MB, on one thread; {@code megabytes} is
 * the rate in MB/s.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 7, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class DecodeBenchmark {
    private static final double MEGABYTE = 1e6;

    private final SessionFiles files = new SessionFiles();
    private final JacksonColumns jackson = new JacksonColumns(false);
    private final JacksonColumns jacksonFast = new JacksonColumns(true);
    private final JsonMapper mapper =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
    private final JacksonObjects objects = new JacksonObjects(false);
    private final JacksonObjects objectsFast = new JacksonObjects(true);
    private List<byte[]> bodies = List.of();
    private double total;

    /** What JMH counts beside operations. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Bytes {
        /** The bytes decoded, in megabytes. */
        public double megabytes;
    }

    /** Reads the files once. */
    @Setup
    public void read() {
        bodies = RealRace.telemetry();
        total = bodies.stream().mapToLong(body -> body.length).sum() / MEGABYTE;
    }

    /** The decoder of tif1, with its checks. */
    @Benchmark
    public void tif1(Bytes bytes, Blackhole sink) {
        for (byte[] body : bodies) {
            sink.consume(files.telemetry(body, "1_tel.json"));
        }
        bytes.megabytes += total;
    }

    /** Jackson's streaming parser with its fast double parser. */
    @Benchmark
    public void jacksonStreamingFastDoubles(Bytes bytes, Blackhole sink) {
        for (byte[] body : bodies) {
            sink.consume(jacksonFast.read(body));
        }
        bytes.megabytes += total;
    }

    /** Jackson's streaming parser as it comes. */
    @Benchmark
    public void jacksonStreaming(Bytes bytes, Blackhole sink) {
        for (byte[] body : bodies) {
            sink.consume(jackson.read(body));
        }
        bytes.megabytes += total;
    }

    /** Jackson's tree model as it comes. */
    @Benchmark
    public void jacksonTree(Bytes bytes, Blackhole sink) {
        for (byte[] body : bodies) {
            sink.consume(mapper.readTree(body));
        }
        bytes.megabytes += total;
    }

    /** Jackson's data binding to a record of arrays, with its fast double parser. */
    @Benchmark
    public void jacksonDatabindFastDoubles(Bytes bytes, Blackhole sink) {
        for (byte[] body : bodies) {
            sink.consume(objectsFast.bind(body));
        }
        bytes.megabytes += total;
    }

    /** Jackson's data binding to a record of arrays as it comes. */
    @Benchmark
    public void jacksonDatabind(Bytes bytes, Blackhole sink) {
        for (byte[] body : bodies) {
            sink.consume(objects.bind(body));
        }
        bytes.megabytes += total;
    }

    /** A tree first, and then a map of boxed values for each sample. */
    @Benchmark
    public void rowObjects(Bytes bytes, Blackhole sink) {
        for (byte[] body : bodies) {
            sink.consume(objects.rows(body));
        }
        bytes.megabytes += total;
    }

    /** Runs this class; arguments are names of benchmark methods, all if there are none. */
    public static void main(String[] names) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        String prefix = DecodeBenchmark.class.getSimpleName() + "\\.";
        if (names.length == 0) {
            options.include(prefix);
        }
        for (String name : names) {
            options.include(prefix + name + "$");
        }
        new Runner(options.build()).run();
    }
}
