package io.tif1.cdn.internal.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets the first exchange go alone.
 *
 * <p>A pool that does not know yet whether its connection can be shared queues a burst on it one by
 * one; it knows after one exchange.
 */
final class WarmUp {
    private final AtomicReference<@Nullable CompletableFuture<LinkResult>> first =
            new AtomicReference<>();

    /** Starts an exchange now if it is the first, and after the first has ended if it is not. */
    CompletableFuture<LinkResult> run(Supplier<CompletableFuture<LinkResult>> exchange) {
        CompletableFuture<LinkResult> mine = new CompletableFuture<>();
        CompletableFuture<LinkResult> earlier = first.compareAndExchange(null, mine);
        if (earlier == null) {
            forward(exchange.get(), mine);
        } else {
            earlier.whenComplete(
                    (any, failure) -> {
                        CompletableFuture<LinkResult> started = exchange.get();
                        forward(started, mine);
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
}
