package io.tif1.mirror.internal;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Keeps an identity between runs, so that clients need to be told about it once.
 *
 * <p>The folder holds {@code identity.p12}, readable by its owner only, and {@code certificate.pem}
 * for clients.
 */
@API(status = INTERNAL, since = "1.0")
public final class IdentityFolder {
    private static final Duration REST_OF_LIFE = Duration.ofDays(7);

    private final Path folder;

    /** Uses a folder, which need not exist. */
    public IdentityFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns the identity kept here, or makes and keeps one if there is none or it is old. */
    public Identity loadOrCreate(List<String> hosts, Instant now) {
        return load(hosts, now).orElseGet(() -> save(Identity.create(hosts, now)));
    }

    private Optional<Identity> load(List<String> hosts, Instant now) {
        Path file = folder.resolve("identity.p12");
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, Identity.PASSWORD);
            X509Certificate certificate = (X509Certificate) store.getCertificate(Identity.ALIAS);
            return Optional.ofNullable(certificate)
                    .filter(c -> c.getNotAfter().toInstant().isAfter(now.plus(REST_OF_LIFE)))
                    .filter(c -> covers(c, hosts))
                    .map(c -> new Identity(store, c));
        } catch (GeneralSecurityException | IOException damaged) {
            return Optional.empty(); // replaced by a new one
        }
    }

    private static boolean covers(X509Certificate certificate, List<String> hosts) {
        try {
            List<String> names =
                    certificate.getSubjectAlternativeNames().stream()
                            .map(entry -> canonical(String.valueOf(entry.get(1))))
                            .toList();
            return hosts.stream().map(IdentityFolder::canonical).allMatch(names::contains);
        } catch (GeneralSecurityException damaged) {
            return false;
        }
    }

    private static String canonical(String host) {
        return host.equals("::1") ? "0:0:0:0:0:0:0:1" : host;
    }

    private Identity save(Identity identity) {
        try {
            Files.createDirectories(folder);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            identity.keyStore().store(out, Identity.PASSWORD);
            replace("identity.p12", out.toByteArray());
            replace("certificate.pem", identity.pem().getBytes(StandardCharsets.US_ASCII));
            return identity;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK cannot write a PKCS12 store", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the mirror's certificate in " + folder, e);
        }
    }

    private void replace(String name, byte[] content) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly =
                posix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        Path temporary = Files.createTempFile(folder, name, ".tmp", ownerOnly);
        Files.write(temporary, content);
        Files.move(temporary, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
