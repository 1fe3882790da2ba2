package io.tif1.core.codec;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.CacheException;
import java.util.zip.CRC32C;
import org.apiguardian.api.API;

/**
 * Turns a {@link StoredTable} into a block of bytes and back, bit for bit.
 *
 * <p>Reading never returns a wrong value: a block that was changed, cut or made up gives {@link
 * CacheException}, within bounded time and memory. The block's form is described in the package
 * text. Stateless; safe for use by many threads.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class TableCodec {
    /** The version of the form; a cache entry of another version is a miss. */
    public static final int SCHEMA_VERSION = 1;

    static final int MAGIC = 0x31464954; // "TIF1"
    static final int HEADER = 4 * Integer.BYTES;
    static final int PADDING = Long.BYTES;
    static final int MOST_TEXTS = 1 << 22;
    static final int MOST_COLUMNS = 1 << 12;
    static final long MOST_CELLS = 1L << 26;

    private static final int LENGTH = 2 * Integer.BYTES;
    private static final int CHECKSUM = 3 * Integer.BYTES;

    private TableCodec() {}

    /**
     * Returns the table as a block.
     *
     * @throws IllegalArgumentException if it has more than 67 million cells or 4,096 columns
     */
    public static byte[] encode(StoredTable table) {
        BlockWriter out = new BlockWriter((int) Math.min(table.weight(), 1 << 20));
        out.putInt(MAGIC);
        out.putInt(SCHEMA_VERSION);
        out.putInt(0);
        out.putInt(0);
        TableBody.write(out, table);
        out.putLong(0);
        out.putInt(LENGTH, out.size() - HEADER);
        byte[] block = out.toBytes();
        BlockWriter.putInt(block, CHECKSUM, checksum(block));
        return block;
    }

    /**
     * Returns the table of a block.
     *
     * @throws CacheException if the block is damaged or of another version
     */
    public static StoredTable decode(byte[] block) {
        requireWhole(block);
        BlockReader in = new BlockReader(block, HEADER);
        try {
            StoredTable table = TableBody.read(in);
            if (in.remaining() != PADDING || in.getLong() != 0) {
                throw BlockReader.damaged("something follows the last column");
            }
            return table;
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            throw new CacheException("Cached block is damaged: " + e.getMessage(), e);
        }
    }

    private static void requireWhole(byte[] block) {
        if (block.length < HEADER + PADDING) {
            throw BlockReader.damaged("it has " + block.length + " bytes");
        }
        BlockReader in = new BlockReader(block, 0);
        if (in.getInt() != MAGIC) {
            throw BlockReader.damaged("it does not start like one");
        }
        int version = in.getInt();
        if (version != SCHEMA_VERSION) {
            throw new CacheException("Cached block has version " + version, null);
        }
        if (in.getInt() != block.length - HEADER || in.getInt() != checksum(block)) {
            throw BlockReader.damaged("its checksum does not fit");
        }
    }

    private static int checksum(byte[] block) {
        CRC32C crc = new CRC32C();
        crc.update(block, HEADER, block.length - HEADER);
        return (int) crc.getValue();
    }
}
