package io.tif1.core.session;

import io.tif1.core.fetch.Futures;
import io.tif1.core.fetch.SingleFlight;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a value once it is loaded; failures are forgotten, so that the next call tries again.
 * Thread-safe.
 *
 * @param <T> the value
 */
final class Memo<T> {
    private final SingleFlight<String, T> flight = new SingleFlight<>();
    private volatile @Nullable T value;

    /** Returns the value if it is loaded. */
    @Nullable T peek() {
        return value;
    }

    /** Returns the value, loading it if needed. */
    CompletableFuture<T> get(Supplier<CompletableFuture<T>> load) {
        T known = value;
        return known != null
                ? CompletableFuture.completedFuture(known)
                : flight.join("", () -> kept(load.get()));
    }

    private CompletableFuture<T> kept(CompletableFuture<T> loading) {
        // the value is kept before anyone waiting goes on, and cancelling still reaches the source
        return Futures.map(loading, this::keep, Runnable::run);
    }

    private T keep(T loaded) {
        value = loaded;
        return loaded;
    }
}
