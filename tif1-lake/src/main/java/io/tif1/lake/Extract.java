package io.tif1.lake;

import io.tif1.api.Tif1Exception;
import io.tif1.ergast.ErgastClient;
import io.tif1.ergast.Partition;
import io.tif1.lake.audit.AuditLog;
import io.tif1.lake.bronze.BatchWriter;
import io.tif1.lake.bronze.BronzeBatch;
import io.tif1.lake.bronze.BronzeIndex;
import io.tif1.lake.json.Json;
import io.tif1.lake.store.LakeStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Fetches partitions into the raw layer; what fails is noted, and the rest goes on. */
final class Extract {
    private final LakeStore store;
    private final ErgastClient client;
    private final Clock clock;
    private final String run;
    private final AuditLog audit;
    private final AtomicInteger fetched = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

    Extract(LakeStore store, ErgastClient client, Clock clock, String run, AuditLog audit) {
        this.store = store;
        this.client = client;
        this.clock = clock;
        this.run = run;
        this.audit = audit;
    }

    /** Fetches those of the partitions that are not there; waits for all. */
    void all(List<Partition> partitions, BronzeIndex index, boolean again, int threads) {
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (Partition partition : partitions) {
            if (!again && index.newest(partition).isPresent()) {
                kept.incrementAndGet();
            } else {
                tasks.add(() -> one(partition, index));
            }
        }
        Workers.run("extract", threads, tasks);
    }

    private boolean one(Partition partition, BronzeIndex index) {
        String batch = index.incomplete(partition).orElse(run);
        try {
            BronzeBatch done =
                    new BatchWriter(store, clock, partition, batch, run).write(client, "lake");
            fetched.incrementAndGet();
            audit.write(
                    "extract",
                    "success",
                    Json.object()
                            .put("partition", partition.toString())
                            .put("batch_id", batch)
                            .put("rows", done.total())
                            .put("pages", done.pages().size())
                            .put("input_hash", done.inputHash()));
            return true;
        } catch (io.tif1.api.NetworkException | io.tif1.api.InvalidDataException e) {
            failed(partition, batch, e);
            return false;
        }
    }

    private void failed(Partition partition, String batch, Tif1Exception e) {
        failures.add(partition + ": " + e.getMessage());
        audit.write(
                "extract",
                "failed",
                Json.object()
                        .put("partition", partition.toString())
                        .put("batch_id", batch)
                        .put("error", String.valueOf(e)));
    }

    int fetched() {
        return fetched.get();
    }

    int kept() {
        return kept.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }
}
