package io.tif1.micrometer;

import io.tif1.api.model.FileCounts;
import io.tif1.api.model.HeldBytes;
import io.tif1.api.model.PrefetchCounts;
import io.tif1.api.model.StageTiming;
import io.tif1.api.model.StageTiming.Stage;
import io.tif1.api.model.Tif1Metrics;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Stages, files and sessions. */
final class PipelineMeters {
    /** Those whose bytes mean something. */
    private static final List<Stage> WEIGHED = List.of(Stage.FETCH, Stage.DECODE);

    private final Registrar registrar;

    PipelineMeters(Registrar registrar) {
        this.registrar = registrar;
    }

    void register() {
        registrar.gauge("tif1.sessions", "", "Sessions that somebody holds", m -> m.sessions());
        registrar.gauge(
                "tif1.queries.slowest",
                "seconds",
                "The slowest of the last 1,000 loads",
                metrics -> metrics.queries().slowest().toNanos() / 1e9);
        held("sessions", HeldBytes::sessions);
        held("frames", HeldBytes::frames);
        for (Stage stage : Stage.values()) {
            stage(stage);
        }
        file("cached", FileCounts::cached);
        file("fetched", FileCounts::fetched);
        file("stale", FileCounts::stale);
        file("missing", FileCounts::missing);
        file("failed", FileCounts::failed);
        prefetch("fetched", PrefetchCounts::prefetched);
        prefetch("used", PrefetchCounts::used);
        prefetch("wasted", PrefetchCounts::wasted);
        prefetch("failed", PrefetchCounts::failed);
    }

    private void prefetch(String outcome, ToLongFunction<PrefetchCounts> count) {
        registrar
                .with("outcome", outcome)
                .counter(
                        "tif1.prefetch",
                        "",
                        "Files loaded ahead, by what became of them",
                        metrics -> count.applyAsLong(metrics.prefetch()));
    }

    private void held(String by, ToLongFunction<HeldBytes> bytes) {
        registrar
                .with("by", by)
                .gauge(
                        "tif1.held",
                        "bytes",
                        "About how many bytes of columns are held",
                        metrics -> bytes.applyAsLong(metrics.held()));
    }

    private void stage(Stage stage) {
        Registrar tagged = registrar.with("stage", stage.name().toLowerCase(Locale.ROOT));
        tagged.timer(
                "tif1.stage",
                "Runs of the stages of the pipeline and the time they took",
                metrics -> of(metrics, stage, StageTiming::count),
                metrics -> of(metrics, stage, StageTiming::nanos));
        if (WEIGHED.contains(stage)) {
            tagged.counter(
                    "tif1.stage.data",
                    "bytes",
                    "Bytes that went through the stages of the pipeline",
                    metrics -> of(metrics, stage, StageTiming::bytes));
        }
    }

    private static long of(Tif1Metrics metrics, Stage stage, ToLongFunction<StageTiming> value) {
        return metrics.stage(stage).map(value::applyAsLong).orElse(0L);
    }

    private void file(String outcome, ToLongFunction<FileCounts> count) {
        registrar
                .with("outcome", outcome)
                .counter(
                        "tif1.files",
                        "",
                        "Files asked for, by what became of them",
                        metrics -> count.applyAsLong(metrics.files()));
    }
}
