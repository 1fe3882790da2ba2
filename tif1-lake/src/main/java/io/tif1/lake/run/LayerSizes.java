package io.tif1.lake.run;

import io.tif1.lake.bronze.BronzeBatch;
import io.tif1.lake.metrics.Metric;
import io.tif1.lake.store.StoredFile;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures how big the layers are, and how old their data. */
final class LayerSizes {
    private static final Pattern ENDPOINT = Pattern.compile("endpoint=([a-z]+)/");

    private final RunContext context;

    LayerSizes(RunContext context) {
        this.context = context;
    }

    void measure() {
        layer("bronze", "bronze/");
        layer("silver", "silver/ergast/");
        layer("gold", "gold/");
        freshness();
    }

    private void layer(String name, String folder) {
        Map<String, long[]> sums = new HashMap<>();
        for (StoredFile file : context.store.list(folder)) {
            Matcher endpoint = ENDPOINT.matcher(file.path());
            long[] sum =
                    sums.computeIfAbsent(
                            endpoint.find() ? endpoint.group(1) : "all", key -> new long[2]);
            sum[0] += file.bytes();
            sum[1]++;
        }
        sums.forEach(
                (endpoint, sum) -> {
                    context.metrics.set(Metric.LAYER_BYTES, sum[0], name, endpoint);
                    context.metrics.set(Metric.LAYER_FILES, sum[1], name, endpoint);
                });
    }

    private void freshness() {
        Instant now = context.lake.clock().instant();
        Map<String, Instant> newest = new HashMap<>();
        for (BronzeBatch batch : context.bronze.index().complete()) {
            Instant at = Instant.parse(batch.times().finished());
            newest.merge(batch.partition().endpoint(), at, (a, b) -> a.isAfter(b) ? a : b);
        }
        newest.forEach(
                (endpoint, at) ->
                        context.metrics.set(
                                Metric.FRESHNESS,
                                Duration.between(at, now).toMillis() / 1e3,
                                endpoint));
    }
}
