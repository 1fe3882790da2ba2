package io.tif1.cdn.internal.route;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apiguardian.api.API;

/** Real time. */
@API(status = INTERNAL, since = "1.0")
public final class SystemTimeline implements Timeline {
    private static final Runnable NOTHING = () -> {};

    private final Clock clock;
    private final ScheduledThreadPoolExecutor timer;

    /** Takes the time of day from a clock. */
    public SystemTimeline(Clock clock) {
        this.clock = clock;
        this.timer = new ScheduledThreadPoolExecutor(1, Workers.threads("tif1-cdn-timer"));
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(10, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public Runnable after(Duration delay, Runnable task) {
        if (timer.isShutdown()) {
            return NOTHING;
        }
        Future<?> pending = timer.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> pending.cancel(false);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
