package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/**
 * A compiled entity; immutable and safe for use by many threads.
 *
 * @param <E> the record that declares the entity
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class Extractor<E extends Record> {
    private final RecordMaker<E> maker;
    private final EntitySchema schema;
    private final List<ColumnPlan> plans;
    private final NodeTree tree;

    Extractor(Class<E> type, EntitySchema schema, List<ColumnPlan> plans, NodeTree tree) {
        this.maker = new RecordMaker<>(type);
        this.schema = schema;
        this.plans = List.copyOf(plans);
        this.tree = tree;
    }

    /** Returns the table that the extractor fills. */
    public EntitySchema schema() {
        return schema;
    }

    /**
     * Begins with the pages of one source.
     *
     * @param limits when a batch is full
     * @param batches takes each batch; called from the thread that adds pages
     */
    public Extraction begin(BatchLimits limits, Consumer<ColumnBatch> batches) {
        return new Extraction(schema, plans, tree, limits, batches);
    }

    /**
     * Reads one page of a document.
     *
     * @throws io.tif1.api.InvalidDataException if it is no JSON, or a row is unusable
     */
    public List<E> records(String document, byte[] page) {
        List<E> all = new ArrayList<>();
        Extraction extraction = begin(BatchLimits.standard(), batch -> all.addAll(records(batch)));
        extraction.add(document, 1, page, 0, page.length);
        extraction.finish().orThrow(document);
        return all;
    }

    /** Returns the rows of a batch as records. */
    public List<E> records(ColumnBatch batch) {
        List<E> all = new ArrayList<>(batch.rows());
        for (int row = 0; row < batch.rows(); row++) {
            all.add(maker.make(batch, row));
        }
        return all;
    }
}
