package io.tif1.core.codec;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
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

    /** Returns roughly how many bytes of memory the table needs. */
    public long weight() {
        return OVERHEAD + batch.columns().stream().mapToLong(StoredTable::weight).sum();
    }

    private static long weight(ColumnData column) {
        long rows = column.rows();
        long bits = bytes(column.validity());
        if (column instanceof ColumnData.Booleans) {
            return bits + rows;
        } else if (column instanceof ColumnData.Ints) {
            return bits + Integer.BYTES * rows;
        } else if (column instanceof ColumnData.Texts texts) {
            return bits + Integer.BYTES * rows + 48L * texts.dictionary().length;
        }
        return bits + Long.BYTES * rows;
    }

    private static long bytes(long @Nullable [] validity) {
        return validity == null ? 0 : (long) Long.BYTES * validity.length;
    }
}
