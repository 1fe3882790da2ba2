package io.tif1.mirror.internal;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.apiguardian.api.API;

/** Who a server says it is: a private key and the certificate that vouches for it. */
@API(status = INTERNAL, since = "1.0")
public final class Identity {
    /** The names under which a mirror on the same machine is reached. */
    public static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "::1");

    static final char[] PASSWORD = "tif1-mirror".toCharArray(); // file permissions protect the key
    static final String ALIAS = "mirror";

    private final KeyStore keyStore;
    private final X509Certificate certificate;

    Identity(KeyStore keyStore, X509Certificate certificate) {
        this.keyStore = keyStore;
        this.certificate = certificate;
    }

    /** Creates an identity that is valid between two instants. */
    public static Identity create(List<String> hosts, Instant from, Instant to) {
        try {
            KeyPair keys = SelfSigned.keyPair();
            X509Certificate certificate = SelfSigned.certificate(keys, hosts, from, to);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, PASSWORD);
            store.setKeyEntry(ALIAS, keys.getPrivate(), PASSWORD, new Certificate[] {certificate});
            return new Identity(store, certificate);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK cannot make an EC certificate", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates an identity that is valid for a year from an instant on. */
    public static Identity create(List<String> hosts, Instant now) {
        return create(hosts, now.minus(Duration.ofHours(1)), now.plus(Duration.ofDays(365)));
    }

    /** Returns the store that holds the key, to be opened with {@link #password()}. */
    public KeyStore keyStore() {
        return keyStore;
    }

    /** Returns the password of the key store. */
    public String password() {
        return new String(PASSWORD);
    }

    /** Returns the certificate. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** Returns the certificate in PEM form. */
    public String pem() {
        try {
            String base64 =
                    Base64.getMimeEncoder(64, new byte[] {'\n'})
                            .encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate without an encoding", e);
        }
    }
}
