package io.tif1.micrometer;

import static java.util.Objects.requireNonNull;
import static org.apiguardian.api.API.Status.STABLE;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.tif1.api.Tif1;
import io.tif1.api.model.Tif1Metrics;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apiguardian.api.API;

/**
 * Registers what a {@code Tif1} counts; thread-safe. The names are in the documentation.
 *
 * <p>Reads the counts when a registry asks for them, at most once a second. The meters keep the
 * {@code Tif1} alive; once it is closed they stay at their last values.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class Tif1Meters implements MeterBinder {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final Supplier<Tif1Metrics> metrics;
    private final Snapshot snapshot;
    private final List<Tag> tags;

    /** Registers without tags of one's own; for an application with one {@code Tif1}. */
    public Tif1Meters(Tif1 f1) {
        this(f1, List.of());
    }

    /**
     * Registers with tags on every meter, which tell several {@code Tif1} apart.
     *
     * @param tags copied
     */
    public Tif1Meters(Tif1 f1, List<Tag> tags) {
        this(requireNonNull(f1, "f1")::metrics, tags, System::nanoTime);
    }

    Tif1Meters(Supplier<Tif1Metrics> metrics, List<Tag> tags, LongSupplier nanoTime) {
        this.metrics = metrics;
        this.snapshot = new Snapshot(metrics, FRESH, nanoTime);
        this.tags = List.copyOf(tags);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Registrar registrar = new Registrar(registry, snapshot, tags);
        new PipelineMeters(registrar).register();
        Tif1Metrics now = metrics.get(); // past the snapshot, so that the first scrape is fresh
        now.caches().forEach(tier -> new TierMeters(registrar, tier.id()).register());
        now.sources().forEach(source -> new SourceMeters(registrar, source).register());
    }
}
