package io.tif1.benchmarks.process;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.apiguardian.api.API;

/**
 * Downloads and inflates the same files as {@link Download} with the JDK's client over HTTP/1.1,
 * six connections, one request after the other on each: the mirror's address, its certificate, the
 * archive.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Http1 {
    private static final int CONNECTIONS = 6;

    private final HttpClient client;
    private final URI base;

    private Http1(HttpClient client, URI base) {
        this.client = client;
        this.base = base;
    }

    /** Downloads. */
    public static void main(String[] args)
            throws IOException, GeneralSecurityException, InterruptedException, ExecutionException {
        List<String> files = new Archive(Path.of(args[2])).files();
        long start = System.nanoTime();
        HttpClient client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .sslContext(PemTrust.of(Path.of(args[1])))
                        .build();
        Child.ready(start, new Http1(client, URI.create(args[0])).download(files));
        Child.end();
    }

    private long download(List<String> files) throws InterruptedException, ExecutionException {
        ExecutorService six = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<Long>> sizes = new ArrayList<>();
            for (String file : files) {
                sizes.add(six.submit(() -> size(file)));
            }
            long bytes = 0;
            for (Future<Long> size : sizes) {
                bytes += size.get();
            }
            return bytes;
        } finally {
            six.shutdownNow();
        }
    }

    private long size(String file) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address(file)).header("Accept-Encoding", "gzip").build();
        try {
            HttpResponse<InputStream> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = new GZIPInputStream(answer.body(), 1 << 16)) {
                return in.readAllBytes().length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI address(String file) {
        String path =
                "/%d/%s/%s/%s".formatted(Archive.SEASON, Archive.EVENT, Archive.SESSION, file);
        try {
            return base.resolve(new URI(null, null, path, null));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }
}
