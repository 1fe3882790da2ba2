package io.tif1.lake;

import io.tif1.api.DataQualityException;
import io.tif1.api.InvalidDataException;
import io.tif1.ergast.Partition;
import io.tif1.lake.audit.AuditLog;
import io.tif1.lake.bronze.BronzeBatch;
import io.tif1.lake.bronze.BronzeIndex;
import io.tif1.lake.bronze.BronzeLayer;
import io.tif1.lake.json.Json;
import io.tif1.lake.silver.Compaction;
import io.tif1.lake.silver.SilverBatch;
import io.tif1.lake.silver.SilverEngine;
import io.tif1.lake.silver.SilverIndex;
import io.tif1.lake.silver.SilverPart;
import io.tif1.lake.silver.Transform;
import io.tif1.lake.store.LakeStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Transforms what is not transformed yet, and compacts what has changed. */
final class TransformRun {
    private final LakeStore store;
    private final LakeOptions options;
    private final AuditLog audit;
    private final AtomicInteger transformed = new AtomicInteger();
    private final AtomicInteger files = new AtomicInteger();
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

    TransformRun(LakeStore store, LakeOptions options, AuditLog audit) {
        this.store = store;
        this.options = options;
        this.audit = audit;
    }

    void all(BronzeLayer bronze, BronzeIndex raw, SilverIndex typed) {
        List<BronzeBatch> pending =
                raw.complete().stream()
                        .filter(batch -> !isDone(batch, typed))
                        .sorted(Comparator.comparing(BronzeBatch::id))
                        .toList();
        Map<Partition, SilverPart> before = typed.current();
        Queue<BronzeBatch> queue = new ConcurrentLinkedQueue<>(pending);
        List<Callable<Boolean>> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(options.parallelism(), pending.size()); i++) {
            workers.add(() -> work(bronze, queue, before));
        }
        if (!workers.isEmpty()) {
            Workers.run("transform", workers.size(), workers);
        }
    }

    private static boolean isDone(BronzeBatch batch, SilverIndex typed) {
        return typed.of(batch.partition(), batch.id())
                .filter(done -> done.inputHash().equals(batch.inputHash()))
                .isPresent();
    }

    private boolean work(
            BronzeLayer bronze, Queue<BronzeBatch> queue, Map<Partition, SilverPart> before) {
        Transform transform = new Transform(store, bronze, options.maxRejectRatio());
        try (SilverEngine engine = SilverEngine.open("256MB", store.scratch("spill"))) {
            for (BronzeBatch batch = queue.poll(); batch != null; batch = queue.poll()) {
                one(transform, engine, batch, before);
            }
            return true;
        }
    }

    private void one(
            Transform transform,
            SilverEngine engine,
            BronzeBatch batch,
            Map<Partition, SilverPart> before) {
        try {
            SilverBatch done = transform.run(engine, batch, before);
            transformed.incrementAndGet();
            int written =
                    (int)
                            done.parts().stream()
                                    .filter(part -> part.file() != null)
                                    .filter(part -> part.unchangedFrom() == null)
                                    .count();
            files.addAndGet(written);
            audit.write(
                    "transform",
                    "success",
                    Json.object()
                            .put("partition", batch.partition().toString())
                            .put("batch_id", batch.id())
                            .put("input_hash", batch.inputHash())
                            .put("files", written));
        } catch (DataQualityException | InvalidDataException e) {
            failures.add(String.valueOf(e.getMessage()));
            audit.write(
                    "transform",
                    "failed",
                    Json.object()
                            .put("partition", batch.partition().toString())
                            .put("batch_id", batch.id())
                            .put("error", String.valueOf(e)));
        }
    }

    /** Brings the compacted files up to date. */
    void compact(SilverIndex typed) {
        Compaction compaction = new Compaction(store);
        Map<String, List<SilverPart>> parts = Compaction.byEndpoint(typed.current());
        try (SilverEngine engine = SilverEngine.open("256MB", store.scratch("spill"))) {
            parts.forEach(
                    (endpoint, list) -> {
                        if (compaction.run(engine, endpoint, list)) {
                            files.incrementAndGet();
                        }
                    });
        }
    }

    int transformed() {
        return transformed.get();
    }

    int files() {
        return files.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }
}
