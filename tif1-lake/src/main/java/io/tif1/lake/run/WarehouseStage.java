package io.tif1.lake.run;

import io.tif1.lake.gold.Warehouse;
import io.tif1.lake.gold.WarehouseLoad;
import io.tif1.lake.metrics.Metric;
import io.tif1.lake.silver.Compaction;
import io.tif1.lake.silver.SilverIndex;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The three tasks of the star schema, in one transaction. */
final class WarehouseStage implements AutoCloseable {
    private final RunContext context;
    private @Nullable Warehouse warehouse;
    private @Nullable WarehouseLoad load;

    WarehouseStage(RunContext context) {
        this.context = context;
    }

    /** Begins the load; false if nothing has changed. */
    boolean load(SilverIndex typed) {
        Path file = context.lake.root().resolve("gold/f1.duckdb");
        Warehouse open =
                Warehouse.open(
                        context.store,
                        file,
                        context.lake.memoryLimit(),
                        context.lake.hardDeletes());
        warehouse = open;
        WarehouseLoad begun =
                open.begin(
                        typed,
                        new Compaction(context.store),
                        context.run,
                        (step, seconds) ->
                                context.metrics.observe(
                                        Metric.QUERY_DURATION, seconds, "duckdb", step));
        load = begun;
        return begun.changed() > 0;
    }

    boolean build() {
        WarehouseLoad begun = load;
        if (begun == null || begun.changed() == 0) {
            return false;
        }
        begun.build();
        return true;
    }

    boolean test() {
        WarehouseLoad begun = load;
        if (begun == null || begun.changed() == 0) {
            return false;
        }
        begun.test();
        context.loaded.set(begun.changed());
        context.log.info("committed", Map.of("partitions", begun.changed()));
        return true;
    }

    @Override
    public void close() {
        if (load != null) {
            load.close();
        }
        if (warehouse != null) {
            warehouse.close();
        }
    }
}
