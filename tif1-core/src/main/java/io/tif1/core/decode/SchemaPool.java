package io.tif1.core.decode;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Keeps one copy of the schemas that many files share. Bounded, lossy, thread-safe. */
final class SchemaPool {
    private static final int SLOTS = 1 << 6;

    private final AtomicReferenceArray<@Nullable Schema> slots = new AtomicReferenceArray<>(SLOTS);

    /** Returns the schema of some fields. */
    Schema schema(List<Field> fields) {
        int slot = fields.hashCode() & SLOTS - 1;
        Schema known = slots.get(slot);
        if (known != null && known.fields().equals(fields)) {
            return known;
        }
        Schema schema = Schema.of(fields);
        slots.set(slot, schema);
        return schema;
    }
}
