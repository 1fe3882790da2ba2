package io.tif1.cdn.internal.http;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.cdn.internal.http.LinkResult.Fault;
import io.tif1.cdn.internal.http.LinkResult.Kind;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The way to one host: HTTP/2 on one connection, or a pool where that cannot be.
 *
 * <p>Nothing is opened before the first exchange. A server that turns out not to speak HTTP/2 is
 * asked again over the pool, within the same exchange, and from then on.
 */
@API(status = INTERNAL, since = "1.0")
public final class HostLink implements Link {
    private final LinkSettings settings;
    private final Supplier<SSLContext> trust;
    private final WarmUp warmUp = new WarmUp();
    private final LongAdder connections = new LongAdder();
    private boolean usesPool;
    private boolean closed;
    private @Nullable LiveClient client;
    private volatile String negotiated = "h2";

    /**
     * Prepares.
     *
     * @param base the host's address; only scheme and host matter
     * @param trust whom to trust; asked when a connection is opened
     */
    public HostLink(URI base, LinkSettings settings, Supplier<SSLContext> trust) {
        this.settings = settings;
        this.trust = trust;
        this.usesPool =
                base.getScheme().equals("http")
                        || settings.http1Only()
                        || settings.proxy().isPresent();
    }

    @Override
    public CompletableFuture<LinkResult> get(URI uri, IntConsumer received) {
        CompletableFuture<LinkResult> result = new CompletableFuture<>();
        exchange(uri, received, result);
        return result;
    }

    private void exchange(URI uri, IntConsumer received, CompletableFuture<LinkResult> result) {
        LiveClient current;
        boolean pooled;
        try {
            synchronized (this) {
                current = current();
                pooled = usesPool;
            }
        } catch (IOException | IllegalStateException e) {
            result.complete(new Fault(Kind.CONNECTION, e));
            return;
        }
        CompletableFuture<LinkResult> exchange =
                pooled ? warmUp.run(() -> current.get(uri, received)) : current.get(uri, received);
        exchange.thenAccept(
                how -> {
                    if (!pooled && isWithoutHttp2(how)) {
                        usePool();
                        exchange(uri, received, result);
                    } else {
                        result.complete(how);
                    }
                });
        result.whenComplete(
                (any, failure) -> {
                    if (result.isCancelled()) {
                        exchange.cancel(true);
                    }
                });
    }

    /** The library reports a server without HTTP/2 as a closed connection. */
    private boolean isWithoutHttp2(LinkResult how) {
        boolean closedAtOnce =
                how instanceof Fault fault
                        && fault.kind() == Kind.CONNECTION
                        && !negotiated.equals("h2");
        return closedAtOnce || how instanceof Fault fault && fault.kind() == Kind.NOT_HTTP2;
    }

    private synchronized void usePool() {
        if (!usesPool) {
            usesPool = true;
            discard();
        }
    }

    /** Returns a client with a place taken. */
    private LiveClient current() throws IOException {
        LiveClient known = client;
        if (closed) {
            throw new IOException("the source is closed");
        }
        if (known != null && known.begin()) {
            return known;
        }
        LiveClient fresh = open();
        client = fresh;
        fresh.begin();
        return fresh;
    }

    private LiveClient open() {
        SSLContext tls = trust.get();
        OpenSessions sessions = new OpenSessions(connections::increment);
        CloseableHttpAsyncClient fresh =
                usesPool
                        ? Clients.pooled(settings, tls, sessions)
                        : Clients.http2(settings, tls, sessions, name -> negotiated = name);
        return new LiveClient(fresh, sessions, !usesPool, settings.maxBytes());
    }

    private void discard() {
        LiveClient known = client;
        client = null;
        if (known != null) {
            known.retire();
        }
    }

    @Override
    public long connections() {
        return connections.sum();
    }

    @Override
    public void close() {
        LiveClient known;
        synchronized (this) {
            closed = true;
            known = client;
            client = null;
        }
        if (known != null) {
            known.close();
        }
    }
}
