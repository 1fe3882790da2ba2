package io.tif1.core.cache;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import io.tif1.api.ConfigurationException;
import io.tif1.api.spi.CacheTier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A tier behind a fuse: a call that fails is counted, said once, and followed by a cool-down in
 * which the tier is left alone. Nothing a tier throws gets past, except a wrong setting at the
 * start.
 */
final class GuardedTier implements AutoCloseable {
    static final Duration COOL_DOWN = Duration.ofSeconds(30);

    private static final System.Logger LOG = System.getLogger(GuardedTier.class.getName());

    private final String id;
    private final Supplier<CacheTier> factory;
    private final Clock clock;
    private final TierCounters counters;
    private final AtomicBoolean said = new AtomicBoolean();
    private final ReentrantLock opening = new ReentrantLock();
    private volatile @Nullable CacheTier tier;
    private volatile @Nullable Instant retryAt;
    private volatile boolean closed;

    GuardedTier(String id, Supplier<CacheTier> factory, Clock clock, TierCounters counters) {
        this.id = id;
        this.factory = factory;
        this.clock = clock;
        this.counters = counters;
        open(true);
    }

    boolean isHealthy() {
        return tier != null && retryAt == null;
    }

    /** Runs an operation, or returns the alternative if the tier fails or is left alone. */
    <T> T call(Function<CacheTier, T> operation, T otherwise) {
        CacheTier ready = ready();
        if (ready == null) {
            return otherwise;
        }
        try {
            T result = operation.apply(ready);
            if (retryAt != null) {
                retryAt = null;
                LOG.log(DEBUG, "Cache tier {0} works again", id);
            }
            return result;
        } catch (RuntimeException | LinkageError e) {
            fail(e);
            return otherwise;
        }
    }

    /** Runs an operation and returns whether it worked. */
    boolean run(Consumer<CacheTier> operation) {
        return call(
                ready -> {
                    operation.accept(ready);
                    return true;
                },
                false);
    }

    @Override
    public void close() {
        closed = true;
        CacheTier open = tier;
        tier = null;
        if (open != null) {
            try {
                open.close();
            } catch (RuntimeException | LinkageError e) {
                fail(e);
            }
        }
    }

    private @Nullable CacheTier ready() {
        Instant pause = retryAt;
        if (closed || pause != null && clock.instant().isBefore(pause)) {
            return null;
        }
        CacheTier open = tier;
        return open != null ? open : open(false);
    }

    /** Creates the tier; whoever finds another thread at it goes without. */
    private @Nullable CacheTier open(boolean first) {
        if (!opening.tryLock()) {
            return null;
        }
        try {
            if (tier == null && !closed) {
                tier = factory.get();
            }
            return tier;
        } catch (RuntimeException | LinkageError e) {
            if (first && e instanceof ConfigurationException wrong) {
                throw wrong;
            }
            fail(e);
            return null;
        } finally {
            opening.unlock();
        }
    }

    private void fail(Throwable cause) {
        counters.failure();
        retryAt = clock.instant().plus(COOL_DOWN);
        if (said.compareAndSet(false, true)) {
            LOG.log(WARNING, "Cache tier {0} failed and is bypassed: {1}", id, cause.getMessage());
        }
        LOG.log(DEBUG, () -> "Cache tier %s failed".formatted(id), cause);
    }
}
