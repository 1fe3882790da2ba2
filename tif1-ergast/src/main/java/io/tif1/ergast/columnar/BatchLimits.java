package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.Map;
import org.apiguardian.api.API;

/**
 * When a batch is full; a page is never split.
 *
 * @param rows the most rows before the batch is handed on
 * @param bytes the most bytes of values before the batch is handed on
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record BatchLimits(int rows, long bytes) {
    private static final int WRITE_ROWS = 50_000;
    private static final long BYTES = 32L << 20;

    /** Rejects limits below one. */
    public BatchLimits {
        if (rows < 1 || bytes < 1) {
            throw new IllegalArgumentException("limits are " + rows + " rows, " + bytes + " bytes");
        }
    }

    /** Returns 50,000 rows or 32 MiB. */
    public static BatchLimits standard() {
        return new BatchLimits(WRITE_ROWS, BYTES);
    }

    /**
     * Returns the standard limits, with the rows of {@code TRANSFORMED_WRITE_CHUNK_SIZE}.
     *
     * @throws io.tif1.api.ConfigurationException if that is no number above zero
     */
    public static BatchLimits of(Map<String, String> environment) {
        String text = environment.get("TRANSFORMED_WRITE_CHUNK_SIZE");
        if (text == null || text.isBlank()) {
            return standard();
        }
        try {
            return new BatchLimits(Integer.parseInt(text.strip()), BYTES);
        } catch (IllegalArgumentException e) {
            throw new io.tif1.api.ConfigurationException(
                    "TRANSFORMED_WRITE_CHUNK_SIZE is no number above zero: " + text, e);
        }
    }
}
