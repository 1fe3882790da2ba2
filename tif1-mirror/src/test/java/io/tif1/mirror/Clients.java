package io.tif1.mirror;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Another maker's client, to look at the server from outside. */
final class Clients {
    private Clients() {}

    static HttpClient trusting(MirrorServer server) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        byte[] pem = server.certificatePem().getBytes(StandardCharsets.US_ASCII);
        store.setCertificateEntry(
                "mirror",
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(pem)));
        TrustManagerFactory trust =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(tls).build();
    }

    static HttpResponse<byte[]> get(MirrorServer server, String uri, String... headers)
            throws Exception {
        return getWith(trusting(server), uri, headers);
    }

    static HttpResponse<byte[]> getWith(HttpClient client, String uri, String... headers)
            throws Exception {
        return client.send(request(uri, headers), HttpResponse.BodyHandlers.ofByteArray());
    }

    static CompletableFuture<HttpResponse<byte[]>> start(
            HttpClient client, String uri, String... headers) {
        return client.sendAsync(request(uri, headers), HttpResponse.BodyHandlers.ofByteArray());
    }

    static HttpResponse<byte[]> post(MirrorServer server, String uri) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(uri))
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build();
        return trusting(server).send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    static byte[] gunzip(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }

    private static HttpRequest request(String uri, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(uri)).timeout(Duration.ofSeconds(20));
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }
}
