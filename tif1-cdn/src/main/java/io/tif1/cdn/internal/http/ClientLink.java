package io.tif1.cdn.internal.http;

import java.net.URI;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorStatus;

/** Exchanges made by a client of the HTTP library. */
final class ClientLink implements Link {
    private final CloseableHttpAsyncClient client;
    private final int maxBytes;

    ClientLink(CloseableHttpAsyncClient client, int maxBytes) {
        this.client = client;
        this.maxBytes = maxBytes;
        client.start();
    }

    /** Returns whether the client's I/O threads have ended, as they do after an error of theirs. */
    boolean isDead() {
        return client.getStatus().compareTo(IOReactorStatus.ACTIVE) > 0; // it starts as inactive
    }

    @Override
    public CompletableFuture<LinkResult> get(URI uri, IntConsumer received) {
        CompletableFuture<LinkResult> result = new CompletableFuture<>();
        BasicHttpRequest request = new BasicHttpRequest(Method.GET, uri);
        request.addHeader(HttpHeaders.ACCEPT, "application/json, */*;q=0.1");
        request.addHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        Future<LinkResult> exchange =
                client.execute(
                        new BasicRequestProducer(request, null),
                        new BodyCollector(maxBytes, received),
                        null,
                        null,
                        completing(result));
        result.whenComplete(
                (any, failure) -> {
                    if (result.isCancelled()) {
                        exchange.cancel(true);
                    }
                });
        return result;
    }

    private static FutureCallback<LinkResult> completing(CompletableFuture<LinkResult> result) {
        return new FutureCallback<>() {
            @Override
            public void completed(LinkResult answer) {
                result.complete(answer);
            }

            @Override
            public void failed(Exception cause) {
                result.complete(Faults.of(cause));
            }

            @Override
            public void cancelled() {
                result.complete(Faults.of(new CancellationException("exchange cancelled")));
            }
        };
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
