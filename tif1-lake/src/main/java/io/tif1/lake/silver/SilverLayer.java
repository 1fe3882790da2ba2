package io.tif1.lake.silver;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.ergast.Partition;
import io.tif1.lake.bronze.PartitionPath;
import io.tif1.lake.store.LakeStore;
import io.tif1.lake.store.StoredFile;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/** The typed layer of a lake. */
@API(status = INTERNAL, since = "1.0")
public final class SilverLayer {
    /** The layer's folder. */
    public static final String ROOT = "silver/ergast/";

    /** Where compacted tables are. */
    public static final String CURRENT = "silver/_current/";

    /** Where rejected rows are. */
    public static final String QUARANTINE = "silver/_quarantine/";

    /** Raised when the same input gives other rows. */
    public static final int TRANSFORM_VERSION = 1;

    static final String MANIFEST = "_manifest.json";
    static final String DATA = "data.parquet";

    private final LakeStore store;

    /** Opens the layer of a store. */
    public SilverLayer(LakeStore store) {
        this.store = store;
    }

    /** Returns what there is. */
    public SilverIndex index() {
        List<SilverBatch> batches = new ArrayList<>();
        for (StoredFile file : store.list(ROOT)) {
            if (file.path().endsWith("/" + MANIFEST)) {
                batches.add(SilverBatch.read(file.path(), store.get(file.path())));
            }
        }
        return new SilverIndex(batches);
    }

    static String folder(Partition partition, String batch) {
        return PartitionPath.batch(ROOT, partition, batch);
    }
}
