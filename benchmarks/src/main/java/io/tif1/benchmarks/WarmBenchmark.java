package io.tif1.benchmarks;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import io.tif1.api.model.LoadOptions;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.PackOptions;
import io.tif1.api.model.Packs;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
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
 * Loads a real race through the whole pipeline, each time as a session nobody has touched: from the
 * disk tier, from a pack, and from the archive's files.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 15)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class WarmBenchmark {
    /** Where the race comes from. */
    @Param({"sqlite", "pack", "declared", "files"})
    public String from = "";

    private Path folder = Path.of("");
    private @Nullable Tif1 open;

    /** Fills the disk tier and writes the packs. */
    @Setup
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("tif1-warm");
        try (Tif1 f1 = archive().set("tif1.cache.tiers", "sqlite").open()) {
            Session race = f1.session(2025, "Australia", "R");
            race.load(LoadOptions.STANDARD.withTelemetry(LoadOptions.Scope.ALL));
            Packs packs = f1.packs();
            packs.write(pack("pack"), List.of(race.key()), PackOptions.exact());
            packs.write(pack("declared"), List.of(race.key()), PackOptions.declaredResolution());
        }
    }

    /** Opens anew, so that nothing but the tier or file remembers anything. */
    @Setup(Level.Invocation)
    public void open() {
        Tif1Builder builder =
                switch (from) {
                    case "sqlite" -> archive().set("tif1.cache.tiers", "sqlite");
                    case "files" -> archive().noCache();
                    default -> archive().source(Sources.pack(pack(from))).noCache();
                };
        Tif1 f1 = builder.open();
        f1.session(2025, "Australia", "Q").drivers(); // opens file or connection
        open = f1;
    }

    /** The laps of all drivers. */
    @Benchmark
    public Laps laps() {
        return session().laps();
    }

    /** The telemetry of all laps. */
    @Benchmark
    public List<Loaded<Telemetry>> telemetry() {
        Session race = session();
        return race.telemetry(
                race.laps().stream().map(l -> new LapRef(l.driver(), l.number())).toList());
    }

    /** The car ahead for every sample of the race, loading included. */
    @Benchmark
    public Object driverAhead() {
        return session().driverAhead();
    }

    private Session session() {
        return Objects.requireNonNull(open).session(2025, "Australia", "R");
    }

    private Tif1Builder archive() {
        return Tif1.builder()
                .source(Sources.directory(RealRace.archive()))
                .set("tif1.cache.dir", folder.toString());
    }

    private Path pack(String name) {
        return folder.resolve(name + Packs.SUFFIX);
    }

    /** Closes what was opened. */
    @TearDown(Level.Invocation)
    public void close() {
        Objects.requireNonNull(open).close();
    }

    /** Removes files. */
    @TearDown
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(WarmBenchmark::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
