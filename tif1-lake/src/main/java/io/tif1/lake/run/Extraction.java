package io.tif1.lake.run;

import io.tif1.ergast.ErgastClient;
import io.tif1.ergast.Partition;
import io.tif1.lake.bronze.BatchWriter;
import io.tif1.lake.bronze.BronzeBatch;
import io.tif1.lake.bronze.BronzeIndex;
import io.tif1.lake.json.Json;
import io.tif1.lake.metrics.Metric;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes units that fetch partitions into the raw layer. */
final class Extraction {
    private final RunContext context;
    private final ErgastClient client;
    private final BronzeIndex index;

    Extraction(RunContext context, ErgastClient client, BronzeIndex index) {
        this.context = context;
        this.client = client;
        this.index = index;
    }

    /**
     * Returns a unit for each partition that is to be fetched.
     *
     * @param again tells which are fetched though they are there
     */
    List<Unit> units(List<Partition> partitions, Predicate<Partition> again) {
        return partitions.stream()
                .filter(partition -> isWanted(partition, again))
                .map(this::unit)
                .toList();
    }

    /** What this very run has fetched before it was interrupted is not fetched again. */
    private boolean isWanted(Partition partition, Predicate<Partition> again) {
        Optional<BronzeBatch> newest = index.newest(partition);
        boolean own = newest.filter(batch -> batch.id().equals(context.run)).isPresent();
        return newest.isEmpty() || (again.test(partition) && !own);
    }

    private Unit unit(Partition partition) {
        String chain = partition.season() == null ? "" : "season " + partition.season();
        return new Unit(partition.toString(), chain, () -> fetch(partition));
    }

    private boolean fetch(Partition partition) {
        String batch = batch(partition);
        BatchWriter writer =
                new BatchWriter(context.store, context.lake.clock(), partition, batch, context.run);
        BronzeBatch done =
                writer.write(client, context.request.planning().name().toLowerCase(Locale.ROOT));
        context.fetched.incrementAndGet();
        context.metrics.add(Metric.ROWS, done.total(), "bronze", partition.endpoint(), "written");
        context.audit.write(
                "extract",
                "success",
                Json.object()
                        .put("partition", partition.toString())
                        .put("batch_id", batch)
                        .put("rows", done.total())
                        .put("pages", done.pages().size())
                        .put("input_hash", done.inputHash()));
        return true;
    }

    /** A batch that was begun goes on, unless a newer one is complete. */
    private String batch(Partition partition) {
        String newest = index.newest(partition).map(BronzeBatch::id).orElse("");
        return index.incomplete(partition)
                .filter(id -> id.equals(context.run) || newest.isEmpty())
                .orElse(context.run);
    }
}
