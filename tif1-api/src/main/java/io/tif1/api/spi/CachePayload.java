package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A cached value in one of its two forms, or in both.
 *
 * <p>Memory tiers keep the payload as it is, with its object; disk tiers keep the bytes.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface CachePayload {
    /** Returns the decoded value if this payload holds it; it is immutable and may be shared. */
    Optional<Object> object();

    /**
     * Returns the value as bytes, encoding it at the first call if needed.
     *
     * @return the array itself, not a copy; must not be changed
     */
    byte[] bytes();

    /** Returns roughly how many bytes of memory the value needs. */
    long weight();

    /** Wraps bytes that a tier has read; the array is not copied. */
    static CachePayload ofBytes(byte[] bytes) {
        return new CachePayload() {
            @Override
            public Optional<Object> object() {
                return Optional.empty();
            }

            @Override
            public byte[] bytes() {
                return bytes;
            }

            @Override
            public long weight() {
                return bytes.length;
            }
        };
    }
}
