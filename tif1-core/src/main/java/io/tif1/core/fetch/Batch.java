package io.tif1.core.fetch;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.Loaded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Runs many pieces of work with a bound on how many are under way, and gives the outcomes in the
 * order asked for: a value or a failure for each.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Batch {
    private Batch() {}

    /**
     * Starts up to {@code width} pieces at a time.
     *
     * @param done told after each piece how many are finished; calls never overlap
     * @return one outcome for each item, in order; cancelling it cancels what is under way
     */
    public static <I, V> CompletableFuture<List<Loaded<V>>> run(
            List<I> items, Function<I, CompletableFuture<V>> start, int width, IntConsumer done) {
        Run<I, V> run = new Run<>(items, start, done);
        for (int i = 0; i < Math.min(width, items.size()); i++) {
            run.next();
        }
        if (items.isEmpty()) {
            run.all.complete(List.of());
        }
        run.all.whenComplete((value, failure) -> run.cancelIfAsked());
        return run.all;
    }

    private static final class Run<I, V> {

        private final List<I> items;
        private final Function<I, CompletableFuture<V>> start;
        private final IntConsumer done;
        private final AtomicReferenceArray<@Nullable Loaded<V>> outcomes;
        private final AtomicInteger started = new AtomicInteger();
        private final Set<CompletableFuture<V>> running = ConcurrentHashMap.newKeySet();
        private final CompletableFuture<List<Loaded<V>>> all = new CompletableFuture<>();
        private final Object progress = new Object();
        private int finished;

        Run(List<I> items, Function<I, CompletableFuture<V>> start, IntConsumer done) {
            this.items = items;
            this.start = start;
            this.done = done;
            this.outcomes = new AtomicReferenceArray<>(items.size());
        }

        void next() {
            while (!all.isDone()) {
                int index = started.getAndIncrement();
                if (index >= items.size()) {
                    return;
                }
                CompletableFuture<V> work = begin(items.get(index));
                running.add(work);
                if (!work.isDone()) {
                    work.whenComplete(
                            (value, failure) -> landThenNext(work, index, value, failure));
                    return;
                }
                work.whenComplete((value, failure) -> land(work, index, value, failure));
            }
        }

        private CompletableFuture<V> begin(I item) {
            try {
                return start.apply(item);
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e);
            }
        }

        private void landThenNext(
                CompletableFuture<V> work,
                int index,
                @Nullable V value,
                @Nullable Throwable failure) {
            land(work, index, value, failure);
            next();
        }

        private void land(
                CompletableFuture<V> work,
                int index,
                @Nullable V value,
                @Nullable Throwable failure) {
            running.remove(work);
            String what = String.valueOf(items.get(index));
            outcomes.set(
                    index,
                    value == null || failure != null
                            ? Loaded.failed(
                                    what, failure == null ? missing(what) : Futures.cause(failure))
                            : Loaded.of(what, value));
            int now;
            synchronized (progress) {
                now = ++finished;
                done.accept(now);
            }
            if (now == items.size()) {
                all.complete(collect());
            }
        }

        private static Throwable missing(String what) {
            return new IllegalStateException("no value for " + what);
        }

        private List<Loaded<V>> collect() {
            List<Loaded<V>> list = new ArrayList<>(items.size());
            for (int i = 0; i < items.size(); i++) {
                list.add(java.util.Objects.requireNonNull(outcomes.get(i)));
            }
            return List.copyOf(list);
        }

        void cancelIfAsked() {
            if (all.isCancelled()) {
                running.forEach(work -> work.cancel(true));
            }
        }
    }
}
