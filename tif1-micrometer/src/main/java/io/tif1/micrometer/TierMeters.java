package io.tif1.micrometer;

import io.tif1.api.model.CacheStatistics;
import io.tif1.api.model.TierInfo;
import io.tif1.api.model.Tif1Metrics;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** One tier of the cache. */
final class TierMeters {
    private final Registrar registrar;
    private final String id;

    TierMeters(Registrar registrar, String id) {
        this.registrar = registrar.with("tier", id);
        this.id = id;
    }

    void register() {
        String gets = "Lookups in the tiers of the cache";
        counter(registrar.with("result", "hit"), "gets", gets, CacheStatistics::hits);
        counter(registrar.with("result", "miss"), "gets", gets, CacheStatistics::misses);
        counter(registrar, "puts", "Entries stored", CacheStatistics::puts);
        counter(
                registrar,
                "evictions",
                "Entries dropped to stay within bounds",
                CacheStatistics::evictions);
        counter(
                registrar,
                "failures",
                "Operations of a tier that failed and were swallowed",
                CacheStatistics::failures);
        gauge("entries", "", "Entries held", CacheStatistics::entries);
        gauge("size", "bytes", "Bytes held", CacheStatistics::bytes);
        registrar.gauge(
                "tif1.cache.healthy",
                "",
                "Whether the tier answers: 1 or 0",
                metrics -> tier(metrics).filter(TierInfo::healthy).isPresent() ? 1 : 0);
    }

    private void counter(
            Registrar tagged, String name, String text, ToLongFunction<CacheStatistics> value) {
        tagged.counter(
                "tif1.cache." + name,
                "",
                text,
                metrics -> tier(metrics).map(t -> value.applyAsLong(t.statistics())).orElse(0L));
    }

    /** A number that the tier does not know is no number. */
    private void gauge(
            String name, String unit, String text, ToLongFunction<CacheStatistics> value) {
        registrar.gauge(
                "tif1.cache." + name,
                unit,
                text,
                metrics ->
                        tier(metrics)
                                .map(t -> value.applyAsLong(t.statistics()))
                                .filter(known -> known >= 0)
                                .map(Long::doubleValue)
                                .orElse(Double.NaN));
    }

    private Optional<TierInfo> tier(Tif1Metrics metrics) {
        return metrics.caches().stream().filter(tier -> tier.id().equals(id)).findFirst();
    }
}
