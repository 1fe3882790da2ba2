package io.tif1.lake.run;

import io.tif1.lake.LakeOptions;
import io.tif1.lake.audit.AuditLog;
import io.tif1.lake.bronze.BronzeLayer;
import io.tif1.lake.metrics.MeteredStore;
import io.tif1.lake.metrics.MetricsRegistry;
import io.tif1.lake.store.LakeStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What the tasks of one run share. */
final class RunContext {
    final String run;
    final PipelineRequest request;
    final LakeOptions lake;
    final PipelineOptions options;
    final MetricsRegistry metrics;
    final LakeStore store;
    final BronzeLayer bronze;
    final Journal journal;
    final AuditLog audit;
    final PipelineLog log;
    final PipelineListener listener;
    final AtomicInteger fetched = new AtomicInteger();
    final AtomicInteger transformed = new AtomicInteger();
    final AtomicInteger files = new AtomicInteger();
    final AtomicInteger loaded = new AtomicInteger();
    final List<String> failures = Collections.synchronizedList(new ArrayList<>());

    /** What is known before a run has an id. */
    record Setting(
            LakeOptions lake,
            PipelineOptions options,
            MetricsRegistry metrics,
            PipelineListener listener) {}

    RunContext(String run, PipelineRequest request, LakeStore store, Setting setting) {
        this.run = run;
        this.request = request;
        this.lake = setting.lake();
        this.options = setting.options();
        this.metrics = setting.metrics();
        this.listener = setting.listener();
        this.store = new MeteredStore(store, metrics);
        this.bronze = new BronzeLayer(this.store);
        this.journal = new Journal(lake.root(), run, lake.clock());
        this.audit = new AuditLog(lake.root().resolve("_state/audit"), lake.clock(), run);
        this.log = new PipelineLog(lake.root(), lake.clock(), run);
    }

    void progress(PipelineTask task, int done, int total, String note) {
        listener.progress(new PipelineListener.Progress(run, task, done, total, note));
    }
}
