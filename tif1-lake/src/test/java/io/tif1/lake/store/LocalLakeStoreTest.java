package io.tif1.lake.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.ImmutableBronzeException;
import io.tif1.api.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalLakeStoreTest {
    @TempDir Path folder;
    private LocalLakeStore store;

    @BeforeEach
    void open() {
        store = LocalLakeStore.open(folder.resolve("lake"));
    }

    @Test
    void createsAFileOnce() {
        assertThat(store.putIfAbsent("silver/x", bytes("one"))).isTrue();
        assertThat(store.putIfAbsent("silver/x", bytes("two"))).isFalse();

        assertThat(store.get("silver/x")).asString().isEqualTo("one");
        assertThatThrownBy(() -> store.put("silver/x", bytes("two")))
                .isInstanceOf(StorageException.class);
    }

    @Test
    void neverChangesBronze() throws IOException {
        store.put("bronze/x", bytes("one"));
        Path other = Files.writeString(folder.resolve("other"), "two");

        assertThatThrownBy(() -> store.put("bronze/x", bytes("two")))
                .isInstanceOf(ImmutableBronzeException.class);
        assertThatThrownBy(() -> store.atomicReplace("bronze/x", bytes("two")))
                .isInstanceOf(ImmutableBronzeException.class);
        assertThatThrownBy(() -> store.adopt("bronze/x", other))
                .isInstanceOf(ImmutableBronzeException.class);
        assertThatThrownBy(() -> store.remove("bronze/x"))
                .isInstanceOf(ImmutableBronzeException.class);
        assertThat(store.get("bronze/x")).asString().isEqualTo("one");
    }

    @Test
    void replacesElsewhere() {
        store.atomicReplace("silver/x", bytes("one"));
        store.atomicReplace("silver/x", bytes("two"));

        assertThat(store.get("silver/x")).asString().isEqualTo("two");
        store.remove("silver/x");
        assertThat(store.exists("silver/x")).isFalse();
    }

    @Test
    void listsByPrefixInOrder() {
        store.put("silver/b/2", bytes("22"));
        store.put("silver/b/1", bytes("1"));
        store.put("silver/c", bytes(""));

        assertThat(store.list("silver/b/"))
                .containsExactly(new StoredFile("silver/b/1", 1), new StoredFile("silver/b/2", 2));
        assertThat(store.list("nothing/")).isEmpty();
    }

    @Test
    void readsPartsOfAFile() {
        store.put("silver/x", bytes("0123456789"));

        assertThat(store.getRange("silver/x", 3, 4)).asString().isEqualTo("3456");
        assertThat(store.getRange("silver/x", 8, 4)).asString().isEqualTo("89");
    }

    @Test
    void staysInItsFolder() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.get("../outside"));
    }

    @Test
    void namesTheFileThatCannotBeRead() {
        assertThatThrownBy(() -> store.get("silver/absent"))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("cannot read silver/absent");
    }

    @Test
    void removesWhatADeadProcessLeft() throws IOException {
        Path part = store.scratch("part");
        Files.writeString(part, "half");

        store.removeLeftovers();

        assertThat(part).doesNotExist();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
