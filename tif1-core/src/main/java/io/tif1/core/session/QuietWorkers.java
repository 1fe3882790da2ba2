package io.tif1.core.session;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Few threads of the least priority for what nobody waits for; they end when idle. */
final class QuietWorkers implements AutoCloseable {
    private static final int THREADS = 2;
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final ThreadPoolExecutor pool;

    QuietWorkers() {
        this.pool =
                new ThreadPoolExecutor(
                        THREADS,
                        THREADS,
                        10,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        QuietWorkers::thread);
        pool.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "tif1-ahead-" + NUMBERS.incrementAndGet());
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    Executor pool() {
        return pool;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
