package io.tif1.core.session;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that look up, decode and enrich. Waiting inside a task of this pool does not starve
 * it: a waiting thread is compensated for.
 */
final class Workers implements AutoCloseable {
    private static final AtomicInteger POOLS = new AtomicInteger();

    private final ForkJoinPool pool;

    Workers() {
        int number = POOLS.incrementAndGet();
        ForkJoinPool.ForkJoinWorkerThreadFactory factory =
                owner -> {
                    ForkJoinWorkerThread thread =
                            ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(owner);
                    thread.setName("tif1-" + number + "-" + thread.getPoolIndex());
                    return thread;
                };
        this.pool =
                new ForkJoinPool(
                        Math.max(2, Runtime.getRuntime().availableProcessors()),
                        factory,
                        (thread, failure) -> report(failure),
                        true);
    }

    Executor pool() {
        return pool;
    }

    private static void report(Throwable failure) {
        System.getLogger(Workers.class.getName())
                .log(System.Logger.Level.ERROR, "a task failed without anyone waiting", failure);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
