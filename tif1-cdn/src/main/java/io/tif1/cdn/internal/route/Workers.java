package io.tif1.cdn.internal.route;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apiguardian.api.API;

/** Threads that inflate bodies and complete futures, so that I/O threads need not. */
@API(status = INTERNAL, since = "1.0")
public final class Workers {
    private static final int MOST = 4;

    private Workers() {}

    /** Returns a pool that keeps neither threads nor the process alive when idle. */
    public static ExecutorService pool() {
        int threads = Math.max(2, Math.min(MOST, Runtime.getRuntime().availableProcessors()));
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(
                        threads,
                        threads,
                        10,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        threads("tif1-cdn-worker"));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    static ThreadFactory threads(String name) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
