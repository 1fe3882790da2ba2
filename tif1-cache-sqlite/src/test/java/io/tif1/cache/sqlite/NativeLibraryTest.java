package io.tif1.cache.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
    private static final FileTime PAST = FileTime.from(Instant.parse("2025-03-16T04:00:00Z"));

    @TempDir Path caches;

    @Test
    void isWrittenOnceAndThenUsed() throws IOException {
        Path first = NativeLibrary.keep(caches);
        Files.setLastModifiedTime(first, PAST);

        Path second = NativeLibrary.keep(caches);

        assertThat(second).isEqualTo(first).hasFileName(System.mapLibraryName("sqlitejdbc"));
        assertThat(Files.getLastModifiedTime(second)).isEqualTo(PAST);
    }

    @Test
    void isReplacedWhereItIsNotWhatTheDriverHas() throws IOException {
        Path file = NativeLibrary.keep(caches);
        byte[] right = Files.readAllBytes(file);
        byte[] flipped = right.clone();
        flipped[flipped.length / 2] ^= 1;

        for (byte[] wrong : List.of(flipped, new byte[0])) {
            Files.write(file, wrong);
            assertThat(NativeLibrary.keep(caches)).isEqualTo(file).hasBinaryContent(right);
        }
        assertThat(filesBeside(file)).containsExactly(file);
    }

    @Test
    void isTheSameForAllWhoComeAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Path> keep = () -> NativeLibrary.keep(caches);
            Set<Path> files = new HashSet<>();
            for (Future<Path> kept : pool.invokeAll(List.of(keep, keep, keep, keep))) {
                files.add(kept.get());
            }
            assertThat(files).hasSize(1);
            assertThat(filesBeside(files.iterator().next())).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void isNotKeptWhereNoFolderCanBe() throws IOException {
        Path file = Files.createFile(caches.resolve("file"));

        assertThatThrownBy(() -> NativeLibrary.keep(file)).isInstanceOf(IOException.class);
        NativeLibrary.load(file); // says nothing: the driver unpacks its own
    }

    private static List<Path> filesBeside(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.toList();
        }
    }
}
