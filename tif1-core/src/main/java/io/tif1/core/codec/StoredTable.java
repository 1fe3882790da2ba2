package io.tif1.core.codec;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.columns.Layout;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What the cache keeps: a table, what was found while checking it, and where it came from.
 *
 * @param batch the table with its attributes
 * @param findings what validation had to say, one line each
 * @param provenance where the table came from
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record StoredTable(ColumnBatch batch, List<String> findings, Provenance provenance) {
    private static final int OVERHEAD = 1_024;

    /** Copies the findings. */
    public StoredTable {
        findings = List.copyOf(findings);
    }

    /** Returns the table in a layout. */
    public StoredTable in(Layout layout) {
        return new StoredTable(layout.of(batch), findings, provenance);
    }

    /** Returns roughly how many bytes of memory the table needs. */
    public long weight() {
        return OVERHEAD + batch.columns().stream().mapToLong(StoredTable::weight).sum();
    }

    private static long weight(ColumnData column) {
        long texts = column instanceof ColumnData.Texts c ? 48L * c.dictionary().length : 0;
        return bytes(column.validity()) + (long) column.width() * column.rows() + texts;
    }

    private static long bytes(long @Nullable [] validity) {
        return validity == null ? 0 : (long) Long.BYTES * validity.length;
    }
}
