package io.tif1.core.codec;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.CacheException;
import io.tif1.api.spi.CachePayload;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A table as a cache payload: memory tiers keep the object, disk tiers ask for the bytes.
 *
 * <p>The bytes are encoded at each call and not kept, for they are asked for once.
 *
 * @param table the table
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record TablePayload(StoredTable table) implements CachePayload {
    /**
     * Returns the table of any payload, decoding it if need be.
     *
     * @throws CacheException if the bytes are damaged or of another version
     */
    public static StoredTable tableOf(CachePayload payload) {
        return payload.object()
                .filter(StoredTable.class::isInstance)
                .map(StoredTable.class::cast)
                .orElseGet(() -> TableCodec.decode(payload.bytes()));
    }

    @Override
    public Optional<Object> object() {
        return Optional.of(table);
    }

    @Override
    public byte[] bytes() {
        return TableCodec.encode(table);
    }

    @Override
    public long weight() {
        return table.weight();
    }
}
