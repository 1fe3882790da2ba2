package io.tif1.it.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.model.FileCounts;
import io.tif1.api.model.Health;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.StageTiming;
import io.tif1.api.model.StageTiming.Stage;
import io.tif1.api.model.TierInfo;
import io.tif1.api.model.Tif1Metrics;
import io.tif1.cache.ehcache.HeapTier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The programs on the page about observability. */
class ObservabilitySnippetTest {
    /** What draws progress in an application. */
    private static final class Bar {
        private final List<String> shown = new ArrayList<>();

        void show(int done, int total) {
            shown.add(done + "/" + total);
        }
    }

    @Test
    void metricsTellWhatWasDone() {
        Tif1Builder builder = Tif1.builder().source(Sources.sample()).cache(HeapTier.entries(99));
        try (Tif1 f1 = builder.open()) {
            f1.session(2025, "Sample", "R").laps();

            // snippet:metrics
            Tif1Metrics metrics = f1.metrics();
            FileCounts files = metrics.files();
            long decoded = metrics.stage(Stage.DECODE).map(StageTiming::bytes).orElse(0L);
            List<TierInfo> tiers = metrics.caches();
            double hits = tiers.isEmpty() ? 0 : tiers.get(0).statistics().hitRate();
            // end

            assertThat(files.fetched()).isPositive();
            assertThat(files.failed()).isZero();
            assertThat(decoded).isPositive();
            assertThat(hits).isBetween(0.0, 1.0);
        }
    }

    @Test
    void healthIsAnAnswerForSupervisors() {
        List<String> alarms = new ArrayList<>();
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            f1.session(2025, "Sample", "R").drivers();

            // snippet:health
            Health health = f1.metrics().health();
            if (!health.isGood()) {
                health.checks()
                        .forEach(check -> alarms.add(check.subject() + ": " + check.detail()));
            }
            // end
        }

        assertThat(alarms).isEmpty();
    }

    @Test
    void progressIsToldLapByLap() {
        Bar bar = new Bar();

        // snippet:progress
        Tif1Builder builder =
                Tif1.builder().onProgress(event -> bar.show(event.done(), event.total()));
        // end

        try (Tif1 f1 = builder.source(Sources.sample()).noCache().open()) {
            var race = f1.session(2025, "Sample", "R");
            String driver = race.drivers().codes().get(0);
            race.telemetry(List.of(new LapRef(driver, 1), new LapRef(driver, 2)));
        }

        assertThat(bar.shown).containsExactly("1/2", "2/2");
    }
}
