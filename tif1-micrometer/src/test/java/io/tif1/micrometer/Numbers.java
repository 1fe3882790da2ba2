package io.tif1.micrometer;

import io.tif1.api.model.BreakerState;
import io.tif1.api.model.BreakerStatus;
import io.tif1.api.model.CacheStatistics;
import io.tif1.api.model.FileCounts;
import io.tif1.api.model.HeldBytes;
import io.tif1.api.model.HostStatistics;
import io.tif1.api.model.NetworkStatistics;
import io.tif1.api.model.PrefetchCounts;
import io.tif1.api.model.QueryTimes;
import io.tif1.api.model.SourceMetrics;
import io.tif1.api.model.StageTiming;
import io.tif1.api.model.StageTiming.Stage;
import io.tif1.api.model.TierInfo;
import io.tif1.api.model.Tif1Metrics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Counts of which no two are equal. */
final class Numbers {
    private Numbers() {}

    static Tif1Metrics of(BreakerState state) {
        CacheStatistics tier = new CacheStatistics(30, 10, 12, 2, 6, -1, 4096);
        BreakerStatus breaker =
                new BreakerStatus(state, 0, 8, Optional.of(Instant.parse("2026-01-01T00:00:00Z")));
        HostStatistics host =
                new HostStatistics("jsdelivr", 5, 1, 9000, 2, Duration.ofMillis(600), breaker);
        return new Tif1Metrics(
                Instant.parse("2026-01-02T00:00:00Z"),
                7,
                List.of(new StageTiming(Stage.FETCH, 4, 250_000_000, 2048)),
                new FileCounts(1, 2, 3, 4, 5),
                List.of(new TierInfo("sqlite", "cache.db", true, tier)),
                List.of(
                        new SourceMetrics(
                                "cdn", new NetworkStatistics(9, 8, 3, 2, 1, 0, List.of(host)))),
                new PrefetchCounts(20, 11, 6, 3),
                new HeldBytes(700_000, 80_000),
                new QueryTimes(60, Duration.ofMillis(1500)));
    }
}
