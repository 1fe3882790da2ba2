package io.tif1.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tif1.api.ConfigurationException;
import io.tif1.api.InvalidDataException;
import io.tif1.api.model.PackCheck;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackSignatureTest {
    @TempDir private Path folder;

    @Test
    void acceptsTheKeyThatSigned() throws IOException {
        Path pack = PackFiles.writeSigned(folder);

        PackCheck check = new PackChecker(pack, folder.resolve("key.pem.pub")).check();

        assertThat(check.findings()).isEmpty();
        assertThat(check.signer()).isEqualTo(PackReader.open(pack).info().signer());
    }

    @Test
    void refusesAnotherKeyAndNoSignatureAtAll() throws IOException {
        Path signed = PackFiles.writeSigned(folder);
        Path plain = PackFiles.write(folder);
        Path other = KeyFiles.create(folder.resolve("other.pem"));

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> PackReader.open(signed).requireSignedBy(other))
                .withMessageContaining("not by");
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> PackReader.open(plain).requireSignedBy(other))
                .withMessageContaining("not signed");
    }

    @Test
    void refusesKeysThatAreNotAPair() throws IOException {
        Path key = folder.resolve("a.pem");
        KeyFiles.create(key);
        Files.delete(KeyFiles.publicFile(key));
        Files.move(KeyFiles.create(folder.resolve("b.pem")), KeyFiles.publicFile(key));

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> PackSignature.of(key))
                .withMessageContaining("are not a pair");
    }

    @Test
    void refusesFilesThatAreNoKeys() throws IOException {
        Path file = Files.writeString(folder.resolve("note.txt"), "my key");

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> KeyFiles.publicKey(file))
                .withMessageContaining("note.txt");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> KeyFiles.privateKey(folder.resolve("missing.pem")))
                .withMessageContaining("missing.pem");
    }

    @Test
    void keepsThePrivateKeyToItsOwnerAndReplacesNone() throws IOException {
        Path key = folder.resolve("key.pem");
        KeyFiles.create(key);

        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> KeyFiles.create(key));
    }
}
