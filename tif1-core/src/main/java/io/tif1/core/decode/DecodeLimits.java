package io.tif1.core.decode;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * What a file may contain at most. A file beyond a limit is invalid data; memory stays in
 * proportion to the body whatever the body says.
 *
 * @param bytes the size of the body; 256 MiB by default
 * @param depth how deep values may nest; 64 by default
 * @param textBytes the length of one text or key; 1 MiB by default
 * @param rows the rows of a table; 1 million by default
 * @param columns the columns of a table; 512 by default
 * @param cells rows times columns, which short arrays are padded to; 61 million by default
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record DecodeLimits(int bytes, int depth, int textBytes, int rows, int columns, long cells) {
    /** The limits used unless others are given. */
    public static final DecodeLimits DEFAULT =
            new DecodeLimits(256 << 20, 64, 1 << 20, 1_000_000, 512, 32_000_000L);

    /** Rejects limits that nothing would pass. */
    public DecodeLimits {
        if (bytes < 2 || depth < 2 || textBytes < 1 || rows < 1 || columns < 1 || cells < 1) {
            throw new IllegalArgumentException("limits must be positive, and depth at least 2");
        }
    }

    /** Returns these limits with another size of the body. */
    public DecodeLimits withBytes(int bytes) {
        return new DecodeLimits(bytes, depth, textBytes, rows, columns, cells);
    }

    /** Returns these limits with another depth. */
    public DecodeLimits withDepth(int depth) {
        return new DecodeLimits(bytes, depth, textBytes, rows, columns, cells);
    }

    /** Returns these limits with another length of texts. */
    public DecodeLimits withTextBytes(int textBytes) {
        return new DecodeLimits(bytes, depth, textBytes, rows, columns, cells);
    }

    /** Returns these limits with another number of rows. */
    public DecodeLimits withRows(int rows) {
        return new DecodeLimits(bytes, depth, textBytes, rows, columns, cells);
    }

    /** Returns these limits with another number of columns. */
    public DecodeLimits withColumns(int columns) {
        return new DecodeLimits(bytes, depth, textBytes, rows, columns, cells);
    }

    /** Returns these limits with another number of cells. */
    public DecodeLimits withCells(long cells) {
        return new DecodeLimits(bytes, depth, textBytes, rows, columns, cells);
    }
}
