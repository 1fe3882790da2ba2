package io.tif1.lake.run;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Interrupts work that takes too long. */
final class Watchdog implements AutoCloseable {
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread thread = new Thread(work, "tif1-watchdog");
                        thread.setDaemon(true);
                        return thread;
                    });

    /**
     * Does work on this thread.
     *
     * @throws TimeoutException if it was interrupted because of the limit
     */
    <T> T within(Duration limit, Callable<T> work) throws Exception {
        Thread worker = Thread.currentThread();
        AtomicBoolean over = new AtomicBoolean();
        AtomicBoolean late = new AtomicBoolean();
        Future<?> alarm =
                timer.schedule(
                        () -> {
                            if (over.compareAndSet(false, true)) {
                                late.set(true);
                                worker.interrupt();
                            }
                        },
                        limit.toMillis(),
                        TimeUnit.MILLISECONDS);
        try {
            T result = work.call();
            over.set(true);
            return result;
        } catch (Exception e) {
            throw over.compareAndSet(false, true) ? e : late(e, limit);
        } finally {
            alarm.cancel(false);
            if (late.get()) {
                Thread.interrupted(); // it was this limit's, and does not reach the next unit
            }
        }
    }

    private static Exception late(Exception cause, Duration limit) {
        TimeoutException late = new TimeoutException("not done within " + limit.toSeconds() + " s");
        late.initCause(cause);
        return late;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
