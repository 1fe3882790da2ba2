package io.tif1.cache.sqlite;

import io.tif1.api.spi.CacheKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Remembers which entries were used, so that a look-up writes nothing: the next write takes the
 * news along.
 */
final class Usage {
    private static final String UPDATE =
            "UPDATE entry SET last_used = ?" + Rows.WHERE_KEY + Rows.AND_RESOURCE;
    private static final int MOST_PENDING = 8_192;
    private static final long WORTH_A_WRITE = Duration.ofHours(1).toNanos() / 1_000;

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();
    private final Map<CacheKey, Long> pending = new ConcurrentHashMap<>();
    private volatile boolean worthAWrite;

    Usage(Clock clock) {
        this.clock = clock;
    }

    /** Returns a time in microseconds that is later than any it returned before. */
    long next() {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return last.updateAndGet(before -> Math.max(before + 1, now));
    }

    /**
     * Notes a use.
     *
     * @param before the use that the file knows of
     */
    void touch(CacheKey key, long before) {
        if (pending.size() < MOST_PENDING) {
            long now = next();
            pending.put(key, now);
            worthAWrite |= now - before > WORTH_A_WRITE;
        }
    }

    /** Returns whether something was used that the file believes unused for long. */
    boolean isWorthAWrite() {
        return worthAWrite;
    }

    void write(Connection connection) throws SQLException {
        if (pending.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            for (Map.Entry<CacheKey, Long> used : pending.entrySet()) {
                update.setLong(1, used.getValue());
                Rows.setKey(update, 2, used.getKey());
                update.executeUpdate();
                pending.remove(used.getKey(), used.getValue());
            }
        }
        worthAWrite = false;
    }
}
