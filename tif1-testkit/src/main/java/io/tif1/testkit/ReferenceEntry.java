package io.tif1.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

/** Cache entries whose bytes follow from a seed, so that a mix-up is seen. */
final class ReferenceEntry {
    private static final Instant STORED_AT = Instant.parse("2025-07-27T16:30:00.123456789Z");

    private static final Instant FAR_FUTURE = Instant.parse("2999-12-31T23:59:59.999999999Z");

    private ReferenceEntry() {}

    /** Returns an entry that is fresh for ages. */
    static CacheEntry of(String seed, int length) {
        return new CacheEntry(STORED_AT, FAR_FUTURE, "kit", hash(seed), 3, payload(seed, length));
    }

    /** Returns an entry that expired long ago. */
    static CacheEntry expired(String seed) {
        return new CacheEntry(
                STORED_AT, STORED_AT.plusSeconds(1), "kit", hash(seed), 3, payload(seed, 64));
    }

    /** Returns an entry that never expires, with the least that an entry can hold. */
    static CacheEntry eternal() {
        return new CacheEntry(STORED_AT, Instant.MAX, "", "", 0, payload("", 0));
    }

    /** Returns a key of the session that most tests use. */
    static CacheKey key(String resource) {
        return new CacheKey(2025, "Belgian Grand Prix", "Race", resource);
    }

    /** Fails unless an entry is the expected one in every part. */
    static void assertSame(CacheEntry actual, CacheEntry expected) {
        assertThat(actual.payload().bytes()).isEqualTo(expected.payload().bytes());
        assertThat(actual.withPayload(expected.payload())).isEqualTo(expected);
    }

    private static String hash(String seed) {
        return "%064x".formatted(seed.hashCode() & 0xffff_ffffL);
    }

    private static CachePayload payload(String seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed.hashCode()).nextBytes(bytes);
        return new Both(bytes, new Object());
    }

    /** A payload with a decoded form that only a tier that keeps objects can return. */
    private record Both(byte[] bytes, Object decoded) implements CachePayload {
        @Override
        public Optional<Object> object() {
            return Optional.of(decoded);
        }

        @Override
        public long weight() {
            return bytes.length;
        }
    }
}
