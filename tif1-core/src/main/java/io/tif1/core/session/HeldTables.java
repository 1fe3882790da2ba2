package io.tif1.core.session;

import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.Footprint;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Notes how many bytes the tables take that a session keeps, by name; thread-safe. */
final class HeldTables {
    private final Map<String, Long> bytes = new ConcurrentHashMap<>();

    /** Notes that a table is kept for as long as the session is. */
    void keep(String name, ColumnBatch batch) {
        keep(name, Footprint.of(batch));
    }

    void keep(String name, long size) {
        bytes.put(name, size);
    }

    long bytes() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }
}
