package io.tif1.core.fetch;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.NetworkException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Futures whose cancellation travels towards the source: cancelling a derived future cancels what
 * it waits for.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Futures {
    private Futures() {}

    /** Applies a function on an executor once a future is done. */
    public static <T, R> CompletableFuture<R> map(
            CompletableFuture<T> upstream, Function<T, R> function, Executor executor) {
        return linked(upstream, upstream.thenApplyAsync(function, executor));
    }

    /**
     * Tells an observer of the outcome before anybody who waits for the returned future learns it.
     */
    public static <T> CompletableFuture<T> watched(
            CompletableFuture<T> upstream,
            BiConsumer<? super @Nullable T, ? super @Nullable Throwable> observer) {
        return linked(upstream, upstream.whenComplete(observer));
    }

    /** Continues with another future once one is done; cancelling cancels whichever is running. */
    public static <T, R> CompletableFuture<R> then(
            CompletableFuture<T> upstream, Function<T, CompletableFuture<R>> next) {
        return linked(
                upstream,
                outer ->
                        upstream.whenComplete(
                                (value, failure) -> {
                                    if (failure != null) {
                                        outer.completeExceptionally(cause(failure));
                                    } else {
                                        follow(outer, () -> next.apply(value));
                                    }
                                }));
    }

    /**
     * Continues with another future when one has failed; cancelling cancels whichever is running.
     */
    public static <T> CompletableFuture<T> orElse(
            CompletableFuture<T> upstream, Function<Throwable, CompletableFuture<T>> fallback) {
        return linked(
                upstream,
                outer ->
                        upstream.whenComplete(
                                (value, failure) -> {
                                    if (failure == null) {
                                        outer.complete(value);
                                    } else {
                                        follow(outer, () -> fallback.apply(cause(failure)));
                                    }
                                }));
    }

    /**
     * Waits for a future; interrupting the caller cancels it.
     *
     * @throws NetworkException of kind {@code CANCELLED} if it was cancelled or the caller
     *     interrupted
     */
    public static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw cancelled("interrupted while loading", e);
        } catch (CancellationException e) {
            throw cancelled("loading was cancelled", e);
        } catch (ExecutionException e) {
            throw unchecked(cause(e));
        }
    }

    /** Strips the wrappers that futures put around a failure. */
    public static Throwable cause(Throwable failure) {
        Throwable inner = failure;
        while ((inner instanceof CompletionException || inner instanceof ExecutionException)
                && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof CancellationException) {
            return cancelled("loading was cancelled", failure);
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException runtime) {
            return runtime;
        }
        return new NetworkException(
                NetworkException.Kind.CONNECTION, failure.toString(), List.of(), failure);
    }

    private static NetworkException cancelled(String message, Throwable cause) {
        return new NetworkException(NetworkException.Kind.CANCELLED, message, List.of(), cause);
    }

    private static <R> CompletableFuture<R> linked(
            CompletableFuture<?> upstream, CompletableFuture<R> derived) {
        derived.whenComplete((value, failure) -> cancelIfCancelled(derived, upstream));
        return derived;
    }

    private static <R> CompletableFuture<R> linked(
            CompletableFuture<?> upstream, Consumer<CompletableFuture<R>> wiring) {
        CompletableFuture<R> outer = new CompletableFuture<>();
        wiring.accept(outer);
        return linked(upstream, outer);
    }

    private static <R> void follow(
            CompletableFuture<R> outer, Supplier<CompletableFuture<R>> start) {
        if (outer.isDone()) {
            return;
        }
        CompletableFuture<R> inner;
        try {
            inner = start.get();
        } catch (RuntimeException e) {
            outer.completeExceptionally(e);
            return;
        }
        outer.whenComplete((value, failure) -> cancelIfCancelled(outer, inner));
        inner.whenComplete(
                (value, failure) -> {
                    if (failure == null) {
                        outer.complete(value);
                    } else {
                        outer.completeExceptionally(cause(failure));
                    }
                });
    }

    private static void cancelIfCancelled(
            CompletableFuture<?> derived, CompletableFuture<?> upstream) {
        if (derived.isCancelled()) {
            upstream.cancel(true);
        }
    }
}
