package io.tif1.core.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.ConfigurationException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.apiguardian.api.API;

/**
 * Keys in files, in the usual text form (PEM): the private key as PKCS #8, the public one beside it
 * under the same name with {@code .pub} behind.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class KeyFiles {
    static final String ALGORITHM = "Ed25519";

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final int MOST_BYTES = 16 << 10;

    private KeyFiles() {}

    /**
     * Creates a pair.
     *
     * @return the file with the public key
     */
    public static Path create(Path file) throws IOException {
        KeyPair pair;
        try {
            pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
        write(file, PRIVATE, pair.getPrivate().getEncoded(), ownerOnly());
        Path publicFile = publicFile(file);
        write(publicFile, PUBLIC, pair.getPublic().getEncoded());
        return publicFile;
    }

    static Path publicFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    static PrivateKey privateKey(Path file) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(read(file, PRIVATE)));
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException(file + " holds no Ed25519 private key", e);
        }
    }

    /** Returns the 32 bytes of a public key. */
    static byte[] publicKey(Path file) {
        byte[] plain = PublicKeys.plain(read(file, PUBLIC));
        if (plain.length == 0) {
            throw new ConfigurationException(file + " holds no Ed25519 public key", null);
        }
        return plain;
    }

    static ConfigurationException unusable(GeneralSecurityException cause) {
        return new ConfigurationException(
                "this Java runtime cannot sign with Ed25519; it lacks the module jdk.crypto.ec",
                cause);
    }

    private static byte[] read(Path file, String what) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new ConfigurationException(file + " is too large for a key", null);
            }
            String text = Files.readString(file, US_ASCII);
            String begin = "-----BEGIN " + what + "-----";
            int from = text.indexOf(begin);
            int to = text.indexOf("-----END " + what + "-----");
            if (from < 0 || to < from) {
                throw new ConfigurationException(file + " holds no " + what, null);
            }
            return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException(
                    "cannot read the key in %s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static void write(
            Path file, String what, byte[] encoded, FileAttribute<?>... attributes)
            throws IOException {
        String text =
                "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                        .formatted(what, Base64.getEncoder().encodeToString(encoded), what);
        Files.createFile(file, attributes);
        Files.writeString(file, text, US_ASCII, StandardOpenOption.WRITE);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
