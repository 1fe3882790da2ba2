package io.tif1.cache.sqlite;

import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import io.tif1.api.spi.CacheTier;
import io.tif1.testkit.TestContext;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;

/** A process of its own that writes numbered entries and prints each number once it is stored. */
final class Writer {
    private static final Instant FETCHED = Instant.parse("2025-07-27T16:30:00Z");

    private Writer() {}

    /** Arguments: folder, first number, how many, or how many seconds if negative. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        int first = Integer.parseInt(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        try (CacheTier tier = new SqliteTier().create(TestContext.of(Map.of(), folder))) {
            long end = System.nanoTime() - count * 1_000_000_000L;
            for (int number = first;
                    count < 0 ? System.nanoTime() < end : number < first + count;
                    number++) {
                tier.put(key(number), entry(number));
                tier.find(key(number)).orElseThrow();
                System.out.println(number);
            }
        }
    }

    static CacheKey key(int number) {
        return new CacheKey(2025, "Spa", "Race", "VER/" + number + "_tel.json");
    }

    /** Returns an entry whose bytes follow from its number, from one byte to several pages. */
    static CacheEntry entry(int number) {
        Random random = new Random(number);
        byte[] bytes = new byte[1 + random.nextInt(100_000)];
        random.nextBytes(bytes);
        return new CacheEntry(FETCHED, Instant.MAX, "kit", "", 1, CachePayload.ofBytes(bytes));
    }
}
