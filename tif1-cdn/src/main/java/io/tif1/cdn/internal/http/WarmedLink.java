package io.tif1.cdn.internal.http;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets the first exchange go alone.
 *
 * <p>A pool that does not know yet whether its connection can be shared queues a burst on it one by
 * one; it knows after one exchange.
 */
final class WarmedLink implements Link {
    private final ClientLink link;
    private final AtomicReference<@Nullable CompletableFuture<LinkResult>> first =
            new AtomicReference<>();

    WarmedLink(ClientLink link) {
        this.link = link;
    }

    @Override
    public CompletableFuture<LinkResult> get(URI uri, IntConsumer received) {
        CompletableFuture<LinkResult> mine = new CompletableFuture<>();
        CompletableFuture<LinkResult> earlier = first.compareAndExchange(null, mine);
        if (earlier == null) {
            forward(link.get(uri, received), mine);
        } else {
            earlier.whenComplete(
                    (any, failure) -> {
                        if (!mine.isDone()) {
                            forward(link.get(uri, received), mine);
                        }
                    });
        }
        return mine;
    }

    private static void forward(
            CompletableFuture<LinkResult> exchange, CompletableFuture<LinkResult> result) {
        exchange.thenAccept(result::complete);
        result.whenComplete(
                (any, failure) -> {
                    if (result.isCancelled()) {
                        exchange.cancel(true);
                    }
                });
    }

    @Override
    public void close() {
        link.close();
    }
}
