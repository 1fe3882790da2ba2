package io.tif1.micrometer;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.tif1.api.model.Tif1Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * Registers meters that read one snapshot. Registries hold the object behind a meter weakly, so
 * each function holds the snapshot itself.
 */
final class Registrar {
    private final MeterRegistry registry;
    private final Snapshot snapshot;
    private final List<Tag> tags;

    Registrar(MeterRegistry registry, Snapshot snapshot, List<Tag> tags) {
        this.registry = registry;
        this.snapshot = snapshot;
        this.tags = tags;
    }

    /** Returns a registrar with one tag more. */
    Registrar with(String key, String value) {
        List<Tag> more = new ArrayList<>(tags);
        more.add(Tag.of(key, value));
        return new Registrar(registry, snapshot, more);
    }

    /** Registers a number that only grows. */
    void counter(String name, String unit, String text, ToDoubleFunction<Tif1Metrics> value) {
        FunctionCounter.builder(name, snapshot, any -> value.applyAsDouble(snapshot.get()))
                .tags(tags)
                .baseUnit(unit.isEmpty() ? null : unit)
                .description(text)
                .register(registry);
    }

    /** Registers a number that goes up and down. */
    void gauge(String name, String unit, String text, ToDoubleFunction<Tif1Metrics> value) {
        Gauge.builder(name, snapshot, any -> value.applyAsDouble(snapshot.get()))
                .tags(tags)
                .baseUnit(unit.isEmpty() ? null : unit)
                .description(text)
                .register(registry);
    }

    /** Registers how often something was done and how long it took in total. */
    void timer(
            String name,
            String text,
            ToLongFunction<Tif1Metrics> count,
            ToLongFunction<Tif1Metrics> nanos) {
        FunctionTimer.builder(
                        name,
                        snapshot,
                        any -> count.applyAsLong(snapshot.get()),
                        any -> nanos.applyAsLong(snapshot.get()),
                        TimeUnit.NANOSECONDS)
                .tags(tags)
                .description(text)
                .register(registry);
    }
}
