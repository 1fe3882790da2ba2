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

/**
 * One client of the HTTP library with its connections, replaced when it is worn out.
 *
 * <p>The library ends a cancelled HTTP/2 stream only when the server next sends something on it.
 * Until then the stream counts against the connection's limit, and the server keeps working. So a
 * client with abandoned streams takes no more exchanges once there are several, and is closed as
 * soon as nobody else uses it; that reaches the server at once.
 */
final class LiveClient {
    private static final int MOST_ABANDONED = 8;

    private final CloseableHttpAsyncClient client;
    private final OpenSessions sessions;
    private final boolean multiplexed;
    private final int maxBytes;
    private int active;
    private int abandoned;
    private boolean retired;
    private boolean closed;

    /**
     * Starts.
     *
     * @param sessions the client's connections
     * @param multiplexed whether exchanges share a connection; if not, cancelling closes theirs
     */
    LiveClient(
            CloseableHttpAsyncClient client,
            OpenSessions sessions,
            boolean multiplexed,
            int maxBytes) {
        this.client = client;
        this.sessions = sessions;
        this.multiplexed = multiplexed;
        this.maxBytes = maxBytes;
        client.start();
    }

    /** Takes a place for one exchange; returns false if this client takes no more. */
    synchronized boolean begin() {
        boolean dead = client.getStatus().compareTo(IOReactorStatus.ACTIVE) > 0; // starts inactive
        if (closed || retired || dead || abandoned >= MOST_ABANDONED) {
            return false;
        }
        active++;
        return true;
    }

    private void end(boolean cancelled) {
        boolean useless;
        synchronized (this) {
            active--;
            abandoned += cancelled && multiplexed ? 1 : 0;
            retired |= abandoned > 0 && active == 0;
            useless = isUseless();
        }
        if (useless) {
            closeElsewhere();
        }
    }

    /** Takes no more exchanges, and closes after the last. */
    void retire() {
        boolean useless;
        synchronized (this) {
            retired = true;
            useless = isUseless();
        }
        if (useless) {
            closeElsewhere();
        }
    }

    /** Returns once whether nobody uses it any more; guarded by the monitor. */
    private boolean isUseless() {
        boolean useless = retired && active == 0 && !closed;
        closed |= useless;
        return useless;
    }

    /** Closing waits for I/O threads, and this may be one. */
    private void closeElsewhere() {
        Thread closer = new Thread(this::closeNow, "tif1-cdn-closer");
        closer.setDaemon(true);
        closer.start();
    }

    /** Makes the exchange a place was taken for; the result never fails but by being cancelled. */
    CompletableFuture<LinkResult> get(URI uri, IntConsumer received) {
        CompletableFuture<LinkResult> result = new CompletableFuture<>();
        BasicHttpRequest request = new BasicHttpRequest(Method.GET, uri);
        request.addHeader(HttpHeaders.ACCEPT, "application/json, */*;q=0.1");
        request.addHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        try {
            Future<LinkResult> exchange =
                    client.execute(
                            new BasicRequestProducer(request, null),
                            new BodyCollector(maxBytes, received),
                            null,
                            null,
                            completing(result));
            result.whenComplete((any, failure) -> ended(result.isCancelled(), exchange));
        } catch (IllegalStateException closedMeanwhile) {
            result.complete(Faults.of(closedMeanwhile));
            end(false);
        }
        return result;
    }

    private void ended(boolean cancelled, Future<LinkResult> exchange) {
        if (cancelled) {
            exchange.cancel(true);
        }
        end(cancelled);
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

    /** Closes connections and ends threads, waiting for these a moment. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        closeNow();
    }

    private void closeNow() {
        sessions.closeAll();
        client.close(CloseMode.IMMEDIATE);
    }
}
