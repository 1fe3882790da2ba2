package io.tif1.core.decode;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.validate.Finding;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A file as columns, and what was odd about it.
 *
 * @param batch all canonical columns of the kind of file in order, then those it has beyond them
 * @param findings the oddities, in order of first occurrence; none of them changed a value
 * @param checkNanos how long the checks took that come after reading, in nanoseconds
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record DecodedTable(ColumnBatch batch, List<Finding> findings, long checkNanos) {
    /** Copies the list. */
    public DecodedTable {
        findings = List.copyOf(findings);
    }
}
