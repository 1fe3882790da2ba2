package io.tif1.core.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tif1.api.ConfigurationException;
import io.tif1.core.codec.Provenance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockFileTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    @TempDir Path folder;

    private static Provenance from(String source, String location) {
        return new Provenance(source, location, Instant.EPOCH, "", HASH);
    }

    @Test
    void readsWhatItWrote() {
        LockFile file = new LockFile(folder.resolve("below/f1.lock"));
        LockEntry entry = LockEntry.of(from("cdn", "https://x.example/2025@main/a"));

        file.merge(Map.of("2025/São Paulo Grand Prix/Race/rcm.json", entry));
        file.merge(Map.of("2024/a b/c/d.json", LockEntry.absent()));

        assertThat(file.read())
                .containsExactly(
                        Map.entry("2024/a b/c/d.json", LockEntry.absent()),
                        Map.entry("2025/São Paulo Grand Prix/Race/rcm.json", entry));
    }

    @Test
    void recordsTheCommitThatTheAddressNames() {
        String jsdelivr = "https://cdn.jsdelivr.net/gh/T/2025@" + COMMIT + "/a/b/c.json";
        String other = "https://cdn.staticdelivr.com/gh/T/2025/" + COMMIT + "/a/b/c.json";

        assertThat(LockEntry.of(from("cdn", jsdelivr)).commit()).isEqualTo(COMMIT);
        assertThat(LockEntry.of(from("cdn", other)).commit()).isEqualTo(COMMIT);
        assertThat(LockEntry.of(from("cdn", "https://x/2025@main/a")).commit()).isEqualTo("-");
    }

    @Test
    void namesAddressesAndNoFolders() {
        assertThat(LockEntry.of(from("directory[/data/f1]", "x")).source()).isEqualTo("directory");
        assertThat(LockEntry.of(from("cdn[https://localhost:8443]", "x")).source())
                .isEqualTo("cdn[https://localhost:8443]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "something else\n",
                "# tif1.lock 2\n",
                "# tif1.lock 1\nabc\t-\tcdn\tf\n",
                "# tif1.lock 1\nabsent\t-\tcdn\n",
                "# tif1.lock 1\nabsent\t-\tcdn\tf\nabsent\t-\tcdn\tf\n"
            })
    void refusesWhatIsNoLock(String text) throws Exception {
        Path path = Files.writeString(folder.resolve("tif1.lock"), text);

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new LockFile(path).read())
                .withMessageContaining(path.toString());
        assertThat(Files.readString(path)).isEqualTo(text);
    }

    @Test
    void losesNothingWhenManyWriteAtOnce() throws Exception {
        Path path = folder.resolve("tif1.lock");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String name = "2025/e/s/" + i + ".json";
                all.add(
                        threads.submit(
                                () -> new LockFile(path).merge(Map.of(name, LockEntry.absent()))));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(new LockFile(path).read()).hasSize(40);
        assertThat(folder).isDirectoryNotContaining(f -> f.toString().endsWith(".new"));
    }
}
