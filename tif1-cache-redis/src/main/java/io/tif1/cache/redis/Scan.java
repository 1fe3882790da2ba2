package io.tif1.cache.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tif1.api.model.CachedFile;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.ConnectionPool;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;

/** Goes through the keys on the server a page at a time, which does not hold others up. */
final class Scan {
    private static final int PAGE = 500;

    /** Stands for what cannot be read: long expired, of no version. */
    private static final CacheEntry UNREADABLE =
            new CacheEntry(
                    Instant.EPOCH, Instant.EPOCH, "", "", -1, CachePayload.ofBytes(new byte[0]));

    private final Asking asking;
    private final Keys keys;

    /** Runs commands, and names their failures. */
    interface Asking {
        <T> T ask(Function<UnifiedJedis, T> commands);
    }

    /** Asks one server for a page of its keys. */
    private interface Pages {
        ScanResult<byte[]> from(UnifiedJedis redis, byte[] cursor, ScanParams params);
    }

    Scan(Asking asking, Keys keys) {
        this.asking = asking;
        this.keys = keys;
    }

    void removeAll(byte[] pattern) {
        pages(
                pattern,
                page -> asking.<Long>ask(redis -> redis.unlink(page.toArray(byte[][]::new))));
    }

    /** Collects the names, which are short, and reads what is known a page at a time. */
    Stream<CachedFile> list() {
        TreeSet<String> names = new TreeSet<>();
        pages(keys.all(), page -> page.forEach(name -> names.add(new String(name, UTF_8))));
        List<String> sorted = new ArrayList<>(names);
        return IntStream.iterate(0, i -> i < sorted.size(), i -> i + PAGE)
                .mapToObj(i -> sorted.subList(i, Math.min(i + PAGE, sorted.size())))
                .flatMap(page -> facts(page).stream());
    }

    private void pages(byte[] pattern, Consumer<List<byte[]>> each) {
        asking.ask(Scan::servers).forEach(server -> pages(server, pattern, each));
    }

    /** Of a cluster, each server is asked for its own keys. */
    private static List<Pages> servers(UnifiedJedis redis) {
        return redis instanceof RedisClusterClient cluster
                ? cluster.getClusterNodes().values().stream().map(Scan::node).toList()
                : List.of(UnifiedJedis::scan);
    }

    private static Pages node(ConnectionPool pool) {
        return (redis, cursor, params) -> {
            try (Jedis node = new Jedis(pool.getResource())) {
                return node.scan(cursor, params);
            }
        };
    }

    private void pages(Pages server, byte[] pattern, Consumer<List<byte[]>> each) {
        ScanParams params = new ScanParams().match(pattern).count(PAGE);
        byte[] cursor = ScanParams.SCAN_POINTER_START_BINARY;
        boolean more = true;
        while (more) {
            byte[] from = cursor;
            ScanResult<byte[]> result = asking.ask(redis -> server.from(redis, from, params));
            if (!result.getResult().isEmpty()) {
                each.accept(result.getResult());
            }
            cursor = result.getCursorAsBytes();
            more = !result.isCompleteIteration();
        }
    }

    private List<CachedFile> facts(List<String> names) {
        return asking.ask(
                redis -> {
                    List<Response<byte[]>> heads = new ArrayList<>();
                    List<Response<Long>> sizes = new ArrayList<>();
                    try (AbstractPipeline pipeline = redis.pipelined()) {
                        for (String name : names) {
                            byte[] key = name.getBytes(UTF_8);
                            heads.add(pipeline.getrange(key, 0, Envelope.HEAD_BYTES - 1L));
                            sizes.add(pipeline.strlen(key));
                        }
                        pipeline.sync();
                    }
                    List<CachedFile> files = new ArrayList<>();
                    for (int i = 0; i < names.size(); i++) {
                        file(names.get(i), heads.get(i).get(), sizes.get(i).get())
                                .ifPresent(files::add);
                    }
                    return files;
                });
    }

    private Optional<CachedFile> file(String name, byte @Nullable [] head, long size) {
        if (size == 0 || head == null) { // gone meanwhile
            return Optional.empty();
        }
        CacheEntry entry = Envelope.peek(head).orElse(UNREADABLE);
        return keys.parse(name).map(key -> file(key, entry, size - Envelope.overhead(head)));
    }

    private static CachedFile file(CacheKey key, CacheEntry entry, long bytes) {
        return new CachedFile(
                key.season(),
                key.event(),
                key.session(),
                key.resource(),
                bytes,
                entry.storedAt(),
                entry.expiresAt(),
                entry.source(),
                entry.schemaVersion());
    }
}
