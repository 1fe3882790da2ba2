package io.tif1.core.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tif1.api.InvalidDataException;
import io.tif1.api.model.CacheTransfer;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import io.tif1.api.spi.PluginContext;
import io.tif1.core.codec.TableCodec;
import io.tif1.core.codec.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exporting, importing and pruning, on tiers that keep what they are given. */
class CacheCarryTest {
    private static final Instant NOW = Tables.PROVENANCE.fetchedAt();

    @TempDir Path folder;

    private final FakeTier memory = FakeTier.memory();
    private final FakeTier disk = FakeTier.disk();

    @Test
    void carriesEveryFactAndEveryByte() throws IOException {
        Path file = exported(3);
        Map<CacheKey, CacheEntry> before = Map.copyOf(disk.entries);
        disk.entries.clear();

        CacheTransfer loaded = imported(file, false);

        assertThat(loaded.files()).isEqualTo(3);
        assertThat(loaded.refused()).isEmpty();
        assertThat(disk.entries).containsOnlyKeys(before.keySet());
        before.forEach(
                (key, entry) -> {
                    CacheEntry found = disk.entries.get(key);
                    assertThat(found.withPayload(entry.payload())).isEqualTo(entry);
                    assertThat(found.payload().bytes()).isEqualTo(entry.payload().bytes());
                });
        assertThat(memory.entries).isEmpty();
    }

    @Test
    void leavesWhatIsAsNewAlone() throws IOException {
        Path file = exported(2);
        disk.entries.remove(key(1));

        CacheTransfer loaded = imported(file, false);

        assertThat(loaded.files()).isEqualTo(1);
        assertThat(loaded.kept()).isEqualTo(1);
    }

    @Test
    void storesNothingInADryRun() throws IOException {
        Path file = exported(2);
        disk.entries.clear();

        assertThat(imported(file, true).files()).isEqualTo(2);
        assertThat(disk.entries).isEmpty();
    }

    @Test
    void refusesDamagedFilesAndStoresTheOthers() throws IOException {
        Path file = exported(3);
        change(file, files -> files.get("files/00000001")[50] ^= 1);
        disk.entries.clear();

        CacheTransfer loaded = imported(file, false);

        assertThat(loaded.refused()).singleElement().asString().contains("checksum does not fit");
        assertThat(disk.entries).hasSize(2);
    }

    @Test
    void refusesFilesThatAreNotThere() throws IOException {
        Path file = exported(2);
        change(file, files -> files.remove("files/00000000"));
        disk.entries.clear();

        assertThat(imported(file, false).refused()).hasSize(1);
        assertThat(disk.entries).hasSize(1);
    }

    @Test
    void refusesAnotherVersionInsteadOfMisreadingIt() throws IOException {
        CacheEntry entry = entry(1);
        disk.entries.put(
                key(1), new CacheEntry(NOW, Instant.MAX, "sample", "", 999, entry.payload()));
        Path file = write();
        disk.entries.clear();

        assertThat(imported(file, false).refused())
                .singleElement()
                .asString()
                .contains("of version 999, and this tif1 reads " + TableCodec.SCHEMA_VERSION);
        assertThat(disk.entries).isEmpty();
    }

    @Test
    void refusesWhatIsNoTableThoughItsChecksumFits() throws IOException {
        CachePayload junk = CachePayload.ofBytes("no table at all".getBytes(UTF_8));
        disk.entries.put(key(1), entry(1).withPayload(junk));
        Path file = write();
        disk.entries.clear();

        assertThat(imported(file, false).refused()).hasSize(1);
        assertThat(disk.entries).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/passwd", "a/../b", "/etc/passwd", "a\\b", "a\nb", " ", "a//b"})
    void refusesKeysThatNoSessionHas(String resource) throws IOException {
        disk.entries.put(new CacheKey(2025, "Spa", "Race", resource), entry(1));
        Path file = write();
        disk.entries.clear();

        CacheTransfer loaded = imported(file, false);

        assertThat(loaded.refused()).singleElement().asString().doesNotContain("\n");
        assertThat(disk.entries).isEmpty();
    }

    @Test
    void refusesAChangedManifestWhole() throws IOException {
        Path file = exported(2);
        change(file, files -> files.get(Manifest.NAME)[60] ^= 1);
        disk.entries.clear();

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> imported(file, false))
                .withMessageContaining("manifest");
        assertThat(disk.entries).isEmpty();
    }

    @Test
    void refusesWhatIsNoExportAtAll() throws IOException {
        Path text = Files.writeString(folder.resolve("a.zip"), "hello");
        Path empty = Files.write(folder.resolve("b.zip"), new byte[0]);
        Path cut = exported(3);
        byte[] bytes = Files.readAllBytes(cut);
        Files.write(cut, List.of(new String(bytes, 0, bytes.length / 2, UTF_8)));

        for (Path file : List.of(text, empty, cut)) {
            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> imported(file, false));
        }
    }

    @Test
    void writesOnlyWhatIsWantedAndLeavesNoPartBehind() throws IOException {
        fill(5);
        Path file = folder.resolve("one.zip");

        CacheTransfer written;
        try (TierChain chain = open()) {
            written = new CacheExport(chain, f -> f.resource().startsWith("3"), f -> {}).to(file);
        }

        assertThat(written.files()).isEqualTo(1);
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(2);
        }
    }

    @Test
    void prunesTheExpiredAndOtherVersionsOnly() {
        fill(3);
        disk.entries.put(key(7), entry(7).withExpiresAt(NOW));
        CacheEntry foreign = entry(8);
        disk.entries.put(
                key(8), new CacheEntry(NOW, Instant.MAX, "sample", "", 2, foreign.payload()));

        try (TierChain chain = open()) {
            assertThat(chain.prune(true).files()).isEqualTo(2);
            assertThat(disk.entries).hasSize(5);
            assertThat(chain.prune(false).files()).isEqualTo(2);
        }

        assertThat(disk.entries).containsOnlyKeys(key(0), key(1), key(2));
    }

    @Test
    void aTierThatFailsWhileItIsListedEndsTheList() {
        fill(3);
        try (TierChain chain = open()) {
            disk.failure = FakeTier.broken();

            try (var files = chain.list("disk")) {
                assertThat(files).isEmpty();
            }
            assertThat(chain.verify()).hasSize(2).noneMatch(c -> c.tier().isEmpty());
        }
    }

    private Path exported(int count) throws IOException {
        fill(count);
        return write();
    }

    private Path write() throws IOException {
        Path file = folder.resolve("cache.zip");
        try (TierChain chain = open()) {
            assertThat(new CacheExport(chain, f -> true, f -> {}).to(file).refused()).isEmpty();
        }
        return file;
    }

    private CacheTransfer imported(Path file, boolean dryRun) throws IOException {
        try (TierChain chain = open()) {
            return new CacheImport(chain, dryRun, (f, total) -> {}).from(file);
        }
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            disk.entries.put(key(i), entry(i));
        }
    }

    private static CacheKey key(int number) {
        return new CacheKey(2025, "S\u00e3o Paulo Grand Prix", "Race", number + ".json");
    }

    private static CacheEntry entry(int number) {
        byte[] block = TableCodec.encode(Tables.holding(number));
        return new CacheEntry(
                NOW,
                number % 2 == 0 ? Instant.MAX : NOW.plusNanos(1_000_000_001),
                "sample %2F\t" + number,
                "00ff",
                TableCodec.SCHEMA_VERSION,
                CachePayload.ofBytes(block));
    }

    /** Writes the zip file anew with changed contents. */
    private static void change(Path file, Consumer<Map<String, byte[]>> edit) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : new ArrayList<>(zip.stream().toList())) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        edit.accept(files);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private TierChain open() {
        return TierChain.open(
                List.of(memory, disk),
                provider -> new NoSettings(),
                (key, storedAt) -> storedAt.plus(Duration.ofDays(7)),
                new MovingClock(NOW));
    }

    private record NoSettings() implements PluginContext {
        @Override
        public <T> Optional<T> setting(String key, Function<String, T> convert) {
            return Optional.empty();
        }

        @Override
        public Clock clock() {
            return Clock.systemUTC();
        }

        @Override
        public Path cacheFolder() {
            return Path.of("unused");
        }
    }
}
