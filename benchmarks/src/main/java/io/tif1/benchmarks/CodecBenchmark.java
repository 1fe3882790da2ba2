package io.tif1.benchmarks;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.codec.Provenance;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.codec.TableCodec;
import io.tif1.core.decode.SessionFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Writes and reads all telemetry of a real race as blocks, on one thread; beside it what a cache of
 * compressed JSON would cost. Times are for the whole race.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class CodecBenchmark {
    private final SessionFiles files = new SessionFiles();
    private final List<StoredTable> tables = new ArrayList<>();
    private final List<byte[]> blocks = new ArrayList<>();
    private final List<byte[]> compressed = new ArrayList<>();

    /** Decodes, encodes and compresses the files once. */
    @Setup
    public void prepare() {
        Provenance from = new Provenance("benchmark", "memory", Instant.EPOCH, "", "");
        for (byte[] body : RealRace.telemetry()) {
            StoredTable table =
                    new StoredTable(files.telemetry(body, "1_tel.json").batch(), List.of(), from);
            tables.add(table);
            blocks.add(TableCodec.encode(table));
            compressed.add(gzip(body));
        }
    }

    /** Tables to blocks. */
    @Benchmark
    public void encode(Blackhole sink) {
        tables.forEach(table -> sink.consume(TableCodec.encode(table)));
    }

    /** Blocks to tables: what a warm read costs beside reading. */
    @Benchmark
    public void decode(Blackhole sink) {
        blocks.forEach(block -> sink.consume(TableCodec.decode(block)));
    }

    /** Compressed JSON inflated, and no more. */
    @Benchmark
    public void inflateJson(Blackhole sink) {
        compressed.forEach(body -> sink.consume(gunzip(body)));
    }

    /** Compressed JSON inflated and decoded, one after the other. */
    @Benchmark
    public void inflateAndDecodeJson(Blackhole sink) {
        compressed.forEach(body -> sink.consume(files.telemetry(gunzip(body), "1_tel.json")));
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 2);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] gunzip(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
