package io.tif1.cdn.internal.http;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.cdn.internal.http.LinkResult.Fault;
import io.tif1.cdn.internal.http.LinkResult.Kind;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
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
    private boolean usesPool;
    private boolean closed;
    private @Nullable ClientLink client;
    private @Nullable Link link;

    /**
     * Prepares.
     *
     * @param base the host's address; only scheme and host matter
     * @param trust whom to trust; asked when the first connection is opened
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
        CompletableFuture<LinkResult> first = start(uri, received);
        CompletableFuture<LinkResult> result = new CompletableFuture<>();
        CompletionStage<LinkResult> whole = first.thenCompose(r -> orPooled(r, uri, received));
        whole.thenAccept(result::complete);
        result.whenComplete(
                (any, failure) -> {
                    if (result.isCancelled()) {
                        first.cancel(true);
                    }
                });
        return result;
    }

    private CompletableFuture<LinkResult> start(URI uri, IntConsumer received) {
        try {
            return current().get(uri, received);
        } catch (IllegalStateException | UncheckedIOException e) {
            // TLS cannot be set up, or the client was closed at this moment
            return CompletableFuture.completedFuture(new Fault(Kind.CONNECTION, e));
        }
    }

    private CompletionStage<LinkResult> orPooled(LinkResult r, URI uri, IntConsumer received) {
        boolean again = r instanceof Fault fault && fault.kind() == Kind.NOT_HTTP2;
        if (!again) {
            return CompletableFuture.completedFuture(r);
        }
        usePool();
        return start(uri, received);
    }

    private synchronized void usePool() {
        if (!usesPool) {
            usesPool = true;
            discard();
        }
    }

    private synchronized Link current() {
        if (closed) {
            return new ClosedLink();
        }
        if (client == null || link == null || client.isDead()) {
            discard();
            client = open();
            link = usesPool ? new WarmedLink(client) : client;
        }
        return link;
    }

    private ClientLink open() {
        SSLContext tls = trust.get();
        return new ClientLink(
                usesPool ? Clients.pooled(settings, tls) : Clients.http2(settings, tls),
                settings.maxBytes());
    }

    private synchronized void discard() {
        if (client != null) {
            client.close();
        }
        client = null;
        link = null;
    }

    @Override
    public synchronized void close() {
        closed = true;
        discard();
    }
}
