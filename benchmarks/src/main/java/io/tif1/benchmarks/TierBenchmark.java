package io.tif1.benchmarks;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import io.tif1.api.spi.CacheTier;
import io.tif1.api.spi.CacheTierProvider;
import io.tif1.cache.ehcache.HeapTier;
import io.tif1.cache.sqlite.SqliteTier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
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

/**
 * The tiers by themselves, with as many entries as a race has laps, 40 KB each: one found, one
 * stored, all found and all stored in one call.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class TierBenchmark {
    private static final int ENTRIES = 927;
    private static final int BYTES = 40_000;

    /** The tier. */
    @Param({"memory", "sqlite"})
    public String tier = "";

    private final Map<CacheKey, CacheEntry> entries = new LinkedHashMap<>();
    private List<CacheKey> keys = List.of();
    private int next;
    private Path folder = Path.of("");
    private @Nullable CacheTier cache;

    /** Makes entries that do not compress, and stores them. */
    @Setup
    public void fill() throws IOException {
        RandomGenerator random = RandomGenerator.of("SplittableRandom");
        for (int lap = 0; lap < ENTRIES; lap++) {
            byte[] block = new byte[BYTES];
            random.nextBytes(block);
            entries.put(new CacheKey(2025, "Sample", "Race", lap + "_tel.json"), entry(block));
        }
        keys = List.copyOf(entries.keySet());
        folder = Files.createTempDirectory("tif1-tier");
        CacheTierProvider provider = tier.equals("memory") ? new HeapTier() : new SqliteTier();
        cache = provider.create(new NoSettings(folder));
        cache().putAll(entries);
    }

    private static CacheEntry entry(byte[] block) {
        return new CacheEntry(
                Instant.EPOCH, Instant.MAX, "benchmark", "", 1, CachePayload.ofBytes(block));
    }

    /** One entry after the other. */
    @Benchmark
    public Optional<CacheEntry> find() {
        return cache().find(nextKey());
    }

    /** One entry after the other, in place of the one before. */
    @Benchmark
    public void put() {
        CacheKey key = nextKey();
        cache().put(key, Objects.requireNonNull(entries.get(key)));
    }

    /** All laps of a race in one call. */
    @Benchmark
    public Map<CacheKey, CacheEntry> findAll() {
        return cache().findAll(keys);
    }

    /** All laps of a race in one call, in place of those before. */
    @Benchmark
    public void putAll() {
        cache().putAll(entries);
    }

    private CacheKey nextKey() {
        next = (next + 1) % ENTRIES;
        return keys.get(next);
    }

    private CacheTier cache() {
        return Objects.requireNonNull(cache);
    }

    /** Closes and removes the file. */
    @TearDown
    public void close() throws IOException {
        cache().close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(TierBenchmark::delete);
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
