package io.tif1.core.session;

import io.tif1.api.CacheException;
import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.TransportFeature;
import io.tif1.core.codec.Provenance;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.codec.TableCodec;
import io.tif1.core.fetch.SourceChain;
import org.jspecify.annotations.Nullable;

/** Reads what a source delivers as packed columns, and trusts it no more than a file. */
final class PackedTables {
    private PackedTables() {}

    /** Returns whether a source delivers packed columns. */
    static boolean comeFrom(SourceChain.Delivered delivered) {
        return delivered.member().transport().features().contains(TransportFeature.TABLES);
    }

    /**
     * Returns the table, as one that came from this source; when it was fetched, and the hash of
     * what was fetched then, stay as they are. What was rounded has no such hash, and gets its own.
     *
     * @throws InvalidDataException if it is damaged, or no table of this kind of file
     */
    static StoredTable read(SessionFile file, SourceChain.Delivered delivered) {
        String location = delivered.file().location();
        StoredTable table = decode(delivered.file().body(), location);
        requireColumns(table.batch().schema(), file, location);
        Provenance from = table.provenance();
        return new StoredTable(
                table.batch(),
                table.findings(),
                new Provenance(
                        delivered.member().identity(),
                        location,
                        from.fetchedAt(),
                        from.etag(),
                        from.contentHash().isEmpty()
                                ? Hashes.sha256(delivered.file().body())
                                : from.contentHash()));
    }

    private static StoredTable decode(byte[] block, String location) {
        try {
            return TableCodec.decode(block);
        } catch (CacheException e) {
            throw invalid(String.valueOf(e.getMessage()), location, e);
        }
    }

    /** The columns of the archive stand first, in order; what a file has beyond them follows. */
    private static void requireColumns(Schema schema, SessionFile file, String location) {
        Schema wanted = file.empty().schema();
        for (int i = 0; i < wanted.size(); i++) {
            Field field = wanted.field(i);
            boolean fits =
                    i < schema.size()
                            && schema.field(i).name().equals(field.name())
                            && schema.field(i).type() == field.type();
            if (!fits) {
                throw invalid(
                        "its column %d is not %s of type %s"
                                .formatted(i + 1, field.name(), field.type()),
                        location,
                        null);
            }
        }
    }

    private static InvalidDataException invalid(
            String reason, String location, @Nullable Throwable cause) {
        return new InvalidDataException(reason, DataLocation.of(location), cause);
    }
}
