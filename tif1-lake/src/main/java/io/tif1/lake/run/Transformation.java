package io.tif1.lake.run;

import io.tif1.api.DataQualityException;
import io.tif1.api.InvalidDataException;
import io.tif1.ergast.Partition;
import io.tif1.lake.bronze.BronzeBatch;
import io.tif1.lake.bronze.BronzeIndex;
import io.tif1.lake.json.Json;
import io.tif1.lake.metrics.Metric;
import io.tif1.lake.silver.Compaction;
import io.tif1.lake.silver.SilverBatch;
import io.tif1.lake.silver.SilverEngine;
import io.tif1.lake.silver.SilverIndex;
import io.tif1.lake.silver.SilverPart;
import io.tif1.lake.silver.Transform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Makes units that type raw batches and compact what has changed; closed after its units. */
final class Transformation implements AutoCloseable {
    private static final String MEMORY = "256MB";

    private final RunContext context;
    private final Transform transform;
    private final Queue<SilverEngine> idle = new ConcurrentLinkedQueue<>();

    Transformation(RunContext context) {
        this.context = context;
        this.transform =
                new Transform(context.store, context.bronze, context.lake.maxRejectRatio());
    }

    /** Returns a unit for each batch that is not typed yet. */
    List<Unit> units(BronzeIndex raw, SilverIndex typed) {
        Map<Partition, SilverPart> before = typed.current();
        List<Unit> units = new ArrayList<>();
        raw.complete().stream()
                .filter(batch -> !isDone(batch, typed))
                .sorted(Comparator.comparing(BronzeBatch::id))
                .forEach(
                        batch ->
                                units.add(
                                        new Unit(
                                                batch.partition() + " of " + batch.id(),
                                                "",
                                                () -> transform(batch, raw, before))));
        return units;
    }

    private static boolean isDone(BronzeBatch batch, SilverIndex typed) {
        return typed.of(batch.partition(), batch.id())
                .filter(done -> done.inputHash().equals(batch.inputHash()))
                .isPresent();
    }

    /** A batch that cannot be used does no harm once a newer one has taken its place. */
    private boolean transform(
            BronzeBatch batch, BronzeIndex raw, Map<Partition, SilverPart> before) {
        try {
            finish(batch, typed(batch, before));
            return true;
        } catch (DataQualityException | InvalidDataException e) {
            String newest = raw.newest(batch.partition()).map(BronzeBatch::id).orElse("");
            if (newest.equals(batch.id())) {
                throw e;
            }
            context.log.warn("passed over: " + e.getMessage(), Map.of("batch_id", batch.id()), e);
            return false;
        }
    }

    private void finish(BronzeBatch batch, SilverBatch done) {
        context.transformed.incrementAndGet();
        int written = note(done);
        context.files.addAndGet(written);
        context.audit.write(
                "transform",
                "success",
                Json.object()
                        .put("partition", batch.partition().toString())
                        .put("batch_id", batch.id())
                        .put("input_hash", batch.inputHash())
                        .put("files", written));
    }

    private SilverBatch typed(BronzeBatch batch, Map<Partition, SilverPart> before) {
        SilverEngine engine = engine();
        try {
            return transform.run(engine, batch, before);
        } finally {
            idle.add(engine);
        }
    }

    private SilverEngine engine() {
        SilverEngine engine = idle.poll();
        return engine != null ? engine : SilverEngine.open(MEMORY, context.store.scratch("spill"));
    }

    /** Counts rows and drifts, and returns how many files were written. */
    private int note(SilverBatch done) {
        String endpoint = done.partition().endpoint();
        int files = 0;
        for (SilverPart part : done.parts()) {
            boolean written = part.file() != null && part.unchangedFrom() == null;
            files += written ? 1 : 0;
            rows(part.rows(), endpoint, written ? "written" : "unchanged");
        }
        rows(done.quality().rejects(), endpoint, "rejected");
        rows(done.quality().duplicates(), endpoint, "duplicate");
        done.quality()
                .drifts()
                .forEach(
                        drift ->
                                context.metrics.count(
                                        Metric.SCHEMA_DRIFT,
                                        endpoint,
                                        drift.kind().name().toLowerCase(Locale.ROOT)));
        return files;
    }

    private void rows(long number, String endpoint, String outcome) {
        if (number > 0) {
            context.metrics.add(Metric.ROWS, number, "silver", endpoint, outcome);
        }
    }

    /** Brings the compacted files up to date. */
    void compact(SilverIndex typed) {
        Compaction compaction = new Compaction(context.store);
        SilverEngine engine = engine();
        Compaction.byEndpoint(typed.current())
                .forEach(
                        (endpoint, parts) -> {
                            if (compaction.run(engine, endpoint, parts)) {
                                context.files.incrementAndGet();
                            }
                        });
        idle.add(engine);
    }

    @Override
    public void close() {
        idle.forEach(SilverEngine::close);
    }
}
