package io.tif1.cache.redis;

import io.tif1.api.CacheException;
import io.tif1.api.model.CacheStatistics;
import io.tif1.api.model.CachedFile;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import io.tif1.api.spi.CacheTier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/** Entries as values of a Redis server. */
final class RedisCache implements CacheTier {
    private static final int CHUNK = 32;

    private final Server server;
    private final Keys keys;
    private final @Nullable Duration timeToLive;
    private final Duration expireAfter;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder puts = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private @Nullable UnifiedJedis client;
    private boolean closed;

    RedisCache(Server server, Keys keys, @Nullable Duration timeToLive, Duration expireAfter) {
        this.server = server;
        this.keys = keys;
        this.timeToLive = timeToLive;
        this.expireAfter = expireAfter;
    }

    @Override
    public Optional<CacheEntry> find(CacheKey key) {
        return Optional.ofNullable(findAll(List.of(key)).get(key));
    }

    @Override
    public Map<CacheKey, CacheEntry> findAll(Collection<CacheKey> asked) {
        Map<CacheKey, CacheEntry> found = new HashMap<>();
        List<CacheKey> damaged = new ArrayList<>();
        for (List<CacheKey> chunk : chunks(asked)) {
            byte[][] names = names(chunk);
            List<byte[]> values = ask(redis -> redis.mget(names));
            for (int i = 0; i < names.length; i++) {
                byte[] value = values.get(i);
                if (value != null) {
                    CacheKey key = chunk.get(i);
                    Envelope.read(key, value)
                            .ifPresentOrElse(e -> found.put(key, e), () -> damaged.add(key));
                }
            }
        }
        hits.add(found.size());
        misses.add(asked.size() - found.size());
        failures.add(damaged.size());
        removeAll(damaged);
        return found;
    }

    @Override
    public void put(CacheKey key, CacheEntry entry) {
        putAll(Map.of(key, entry));
    }

    @Override
    public void putAll(Map<CacheKey, CacheEntry> entries) {
        for (List<CacheKey> chunk : chunks(entries.keySet())) {
            List<byte[]> values =
                    chunk.stream().map(k -> Envelope.write(k, stored(entries.get(k)))).toList();
            ask(redis -> store(redis, chunk, values));
            puts.add(chunk.size());
        }
    }

    @Override
    public void remove(CacheKey key) {
        removeAll(List.of(key));
    }

    @Override
    public void removeAll(Collection<CacheKey> doomed) {
        chunks(doomed).forEach(chunk -> ask(redis -> redis.unlink(names(chunk))));
    }

    @Override
    public void clear() {
        new Scan(this::ask, keys).removeAll(keys.all());
    }

    @Override
    public void removeSession(int season, String event, String session) {
        new Scan(this::ask, keys).removeAll(keys.ofSession(season, event, session));
    }

    @Override
    public Stream<CachedFile> list() {
        return new Scan(this::ask, keys).list();
    }

    @Override
    public CacheStatistics statistics() {
        return new CacheStatistics(hits.sum(), misses.sum(), puts.sum(), 0, failures.sum(), -1, -1);
    }

    @Override
    public String location() {
        return server.location();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (client != null) {
            client.close();
            client = null;
        }
    }

    /** Runs commands; whatever the client throws becomes one named failure without a password. */
    private <T> T ask(Function<UnifiedJedis, T> commands) {
        try {
            return commands.apply(client());
        } catch (JedisException e) {
            throw new CacheException(server.location() + " failed: " + e.getMessage(), e);
        }
    }

    private synchronized UnifiedJedis client() {
        if (closed) {
            throw new CacheException(server.location() + " is closed", null);
        }
        UnifiedJedis known = client;
        if (known == null) {
            known = server.client();
            client = known;
        }
        return known;
    }

    /** Stores at one go; a server that is full, or only read, says so at each answer. */
    private boolean store(UnifiedJedis redis, List<CacheKey> chunk, List<byte[]> values) {
        SetParams expiry = SetParams.setParams().px(expireAfter.toMillis());
        List<Response<String>> answers = new ArrayList<>();
        try (AbstractPipeline pipeline = redis.pipelined()) {
            for (int i = 0; i < values.size(); i++) {
                answers.add(pipeline.set(keys.bytes(chunk.get(i)), values.get(i), expiry));
            }
            pipeline.sync();
        }
        answers.forEach(Response::get);
        return true;
    }

    private byte[][] names(List<CacheKey> chunk) {
        return chunk.stream().map(keys::bytes).toArray(byte[][]::new);
    }

    private static List<List<CacheKey>> chunks(Collection<CacheKey> all) {
        List<CacheKey> list = List.copyOf(all);
        List<List<CacheKey>> chunks = new ArrayList<>();
        for (int i = 0; i < list.size(); i += CHUNK) {
            chunks.add(list.subList(i, Math.min(i + CHUNK, list.size())));
        }
        return chunks;
    }

    private CacheEntry stored(@Nullable CacheEntry given) {
        CacheEntry entry = Objects.requireNonNull(given);
        CacheEntry encoded = entry.withPayload(CachePayload.ofBytes(entry.payload().bytes()));
        if (timeToLive == null || entry.storedAt().isAfter(Instant.MAX.minus(timeToLive))) {
            return encoded;
        }
        Instant limit = entry.storedAt().plus(timeToLive);
        return entry.expiresAt().isAfter(limit) ? encoded.withExpiresAt(limit) : encoded;
    }
}
