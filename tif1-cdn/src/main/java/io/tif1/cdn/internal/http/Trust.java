package io.tif1.cdn.internal.http;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Decides which servers are trusted: those the JDK trusts, and certificates one adds. */
@API(status = INTERNAL, since = "1.0")
public final class Trust {
    private Trust() {}

    /**
     * Reads certificates.
     *
     * @param file one or more certificates in PEM form
     * @throws IOException if the file cannot be read or holds something else
     */
    public static List<Certificate> read(Path file) throws IOException {
        try {
            Collection<? extends Certificate> all =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(
                                    new ByteArrayInputStream(Files.readAllBytes(file)));
            if (all.isEmpty()) {
                throw new IOException("no certificate in " + file);
            }
            return List.copyOf(all);
        } catch (GeneralSecurityException e) {
            throw new IOException("not a certificate in PEM form: " + file, e);
        }
    }

    /**
     * Returns a context that trusts what the JDK trusts, and some certificates more.
     *
     * @param more certificates to trust; those that are not valid now are left out, because the JDK
     *     does not look at the dates of a certificate it is told to trust
     */
    public static SSLContext with(List<Certificate> more, Instant now) {
        List<Certificate> valid = more.stream().filter(c -> isValid(c, now)).toList();
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(
                    null, explaining(managers(valid.isEmpty() ? null : all(valid)), now), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this JDK cannot set up TLS", e);
        }
    }

    private static TrustManager[] explaining(TrustManager[] managers, Instant now) {
        TrustManager[] all = managers.clone();
        for (int i = 0; i < all.length; i++) {
            if (all[i] instanceof X509ExtendedTrustManager judge) {
                all[i] = new ExplainingTrust(judge, now);
            }
        }
        return all;
    }

    private static boolean isValid(Certificate certificate, Instant now) {
        return !(certificate instanceof X509Certificate x509)
                || !now.isBefore(x509.getNotBefore().toInstant())
                        && now.isBefore(x509.getNotAfter().toInstant());
    }

    private static KeyStore all(List<Certificate> more)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        for (TrustManager manager : managers(null)) {
            if (manager instanceof X509TrustManager x509) {
                for (X509Certificate issuer : x509.getAcceptedIssuers()) {
                    store.setCertificateEntry("jdk-" + number++, issuer);
                }
            }
        }
        for (Certificate certificate : more) {
            store.setCertificateEntry("added-" + number++, certificate);
        }
        return store;
    }

    private static TrustManager[] managers(@Nullable KeyStore store)
            throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
