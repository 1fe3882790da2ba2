package io.tif1.lake.silver;

import io.tif1.ergast.Partition;
import io.tif1.ergast.columnar.EntitySchema;
import io.tif1.lake.bronze.BronzeBatch;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of a batch without rows: a manifest, and no file. */
final class EmptyBatch {
    private EmptyBatch() {}

    static SilverBatch of(
            BronzeBatch batch, EntitySchema schema, Map<Partition, SilverPart> before) {
        boolean splits = QualityNotes.splits(batch.partition());
        return new SilverBatch(
                batch.partition(),
                batch.id(),
                batch.inputHash(),
                schema.hash(),
                new SilverBatch.Quality(0, 0, 0, List.of(), List.of()),
                splits ? List.of() : List.of(part(batch, before.get(batch.partition()))));
    }

    private static SilverPart part(BronzeBatch batch, @Nullable SilverPart older) {
        boolean same =
                older != null
                        && older.contentHash().equals(SilverPart.EMPTY)
                        && !older.batch().equals(batch.id());
        return new SilverPart(
                batch.partition(),
                batch.id(),
                0,
                SilverPart.EMPTY,
                same && older != null ? older.batch() : null,
                null);
    }
}
