package io.tif1.core.fetch;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Lets callers who ask for the same key at the same time share one piece of work.
 *
 * <p>Each caller gets a future of their own. Cancelling it leaves the others alone; when the last
 * one is cancelled, the work is. Nothing is remembered once the work is done. Thread-safe.
 *
 * @param <K> the key
 * @param <V> the result
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class SingleFlight<K, V> {
    private final ConcurrentHashMap<K, Flight<V>> flights = new ConcurrentHashMap<>();

    /** Creates an empty set of flights. */
    public SingleFlight() {}

    /** Joins the work under way for a key, or starts it. */
    public CompletableFuture<V> join(K key, Supplier<CompletableFuture<V>> start) {
        CompletableFuture<V> seat = new CompletableFuture<>();
        Flight<V> own = new Flight<>();
        Flight<V> flight = own;
        while (true) {
            Flight<V> other = flights.putIfAbsent(key, own);
            if (other == null) {
                flight = own;
                break;
            }
            if (other.board()) {
                flight = other;
                break;
            }
            flights.remove(key, other);
        }
        seatOn(flight, key, seat);
        if (flight == own) {
            own.take(key, flights, start);
        }
        return seat;
    }

    /** Returns how many pieces of work are under way. */
    public int size() {
        return flights.size();
    }

    private void seatOn(Flight<V> flight, K key, CompletableFuture<V> seat) {
        flight.result.whenComplete(
                (value, failure) -> {
                    if (failure == null) {
                        seat.complete(value);
                    } else {
                        seat.completeExceptionally(Futures.cause(failure));
                    }
                });
        seat.whenComplete(
                (value, failure) -> {
                    if (seat.isCancelled() && flight.leave()) {
                        flights.remove(key, flight);
                        flight.abort();
                    }
                });
    }

    private static final class Flight<V> {

        private final CompletableFuture<V> result = new CompletableFuture<>();
        private final AtomicInteger passengers = new AtomicInteger(1);
        private volatile @Nullable CompletableFuture<V> work;

        boolean board() {
            return passengers.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
        }

        boolean leave() {
            return passengers.decrementAndGet() == 0;
        }

        void abort() {
            CompletableFuture<V> running = work;
            if (running != null) {
                running.cancel(true);
            }
        }

        <K> void take(
                K key,
                ConcurrentHashMap<K, Flight<V>> flights,
                Supplier<CompletableFuture<V>> start) {
            CompletableFuture<V> running;
            try {
                running = start.get();
            } catch (RuntimeException e) {
                running = CompletableFuture.failedFuture(e);
            }
            work = running;
            if (passengers.get() == 0) {
                running.cancel(true);
            }
            running.whenComplete(
                    (value, failure) -> {
                        flights.remove(key, this);
                        if (failure == null) {
                            result.complete(value);
                        } else {
                            result.completeExceptionally(Futures.cause(failure));
                        }
                    });
        }
    }
}
