package io.tif1.lake.metrics;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * Counts and measures; safe for use by many threads.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class MetricsRegistry {
    private final Map<Metric, Map<String, Double>> values = new EnumMap<>(Metric.class);
    private final Map<Metric, Map<String, Histogram>> histograms = new EnumMap<>(Metric.class);

    /** Creates a registry without values. */
    public MetricsRegistry() {
        // nothing is counted yet
    }

    /** Adds to a counter. */
    public synchronized void add(Metric metric, double amount, String... labels) {
        check(metric, Metric.Type.COUNTER, labels);
        series(metric).merge(MetricsText.labels(metric, List.of(labels)), amount, Double::sum);
    }

    /** Adds one to a counter. */
    public void count(Metric metric, String... labels) {
        add(metric, 1, labels);
    }

    /** Sets a gauge. */
    public synchronized void set(Metric metric, double value, String... labels) {
        check(metric, Metric.Type.GAUGE, labels);
        series(metric).put(MetricsText.labels(metric, List.of(labels)), value);
    }

    /** Adds a value, in seconds, to a histogram. */
    public synchronized void observe(Metric metric, double seconds, String... labels) {
        check(metric, Metric.Type.HISTOGRAM, labels);
        histogram(metric, MetricsText.labels(metric, List.of(labels))).add(seconds);
    }

    private static void check(Metric metric, Metric.Type type, String... labels) {
        if (metric.type() != type || metric.labels().size() != labels.length) {
            throw new IllegalArgumentException(
                    metric.id() + " is no " + type + " of " + Arrays.toString(labels));
        }
    }

    private Map<String, Double> series(Metric metric) {
        return values.computeIfAbsent(metric, key -> new TreeMap<>());
    }

    private Histogram histogram(Metric metric, String labels) {
        return histograms
                .computeIfAbsent(metric, key -> new TreeMap<>())
                .computeIfAbsent(labels, key -> new Histogram());
    }

    /** Returns a counter's or gauge's value, or how many values a histogram has; 0 if none. */
    public synchronized double value(Metric metric, String... labels) {
        String key = MetricsText.labels(metric, List.of(labels));
        if (metric.type() == Metric.Type.HISTOGRAM) {
            return histogram(metric, key).total();
        }
        return series(metric).getOrDefault(key, 0.0);
    }

    /** Returns everything as Prometheus text. */
    public String text() {
        return text(false);
    }

    /**
     * Returns everything as Prometheus text.
     *
     * @param compatible whether to add the names that dashboards of other stacks know
     */
    public synchronized String text(boolean compatible) {
        MetricsText text = new MetricsText();
        for (Metric metric : Metric.values()) {
            text.add(
                    metric,
                    metric.id(),
                    values.getOrDefault(metric, Map.of()),
                    histograms.getOrDefault(metric, Map.of()));
        }
        if (compatible) {
            CompatibleNames.ALIASES.forEach(
                    (metric, alias) ->
                            text.add(
                                    metric,
                                    alias,
                                    values.getOrDefault(metric, Map.of()),
                                    histograms.getOrDefault(metric, Map.of())));
        }
        return text.toString();
    }

    /** Takes over the counts that another process wrote as text; unknown lines are passed over. */
    public synchronized void restore(String text) {
        text.lines().forEach(line -> MetricsText.parse(line).ifPresent(this::restore));
    }

    private void restore(MetricsText.Sample sample) {
        switch (sample.kind()) {
            case VALUE -> series(sample.metric()).put(sample.labels(), sample.value());
            case SUM -> histogram(sample.metric(), sample.labels()).sum = sample.value();
            case BUCKET ->
                    histogram(sample.metric(), sample.labels())
                            .restore(sample.bound(), (long) sample.value());
        }
    }
}
