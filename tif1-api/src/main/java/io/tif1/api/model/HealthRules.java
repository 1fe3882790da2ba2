package io.tif1.api.model;

import io.tif1.api.model.Health.Check;
import io.tif1.api.model.Health.State;
import io.tif1.api.model.Health.Subject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Judges metrics. */
final class HealthRules {
    private final Tif1Metrics metrics;
    private final HealthThresholds thresholds;

    HealthRules(Tif1Metrics metrics, HealthThresholds thresholds) {
        this.metrics = metrics;
        this.thresholds = thresholds;
    }

    Health judge() {
        return new Health(List.of(hitRate(), successRate(), breakers(), slowest()));
    }

    private Check hitRate() {
        FileCounts files = metrics.files();
        long there = files.cached() + files.fetched() + files.stale();
        if (metrics.caches().isEmpty()) {
            return unknown(Subject.HIT_RATE, "there is no cache");
        }
        if (there > 0 && files.cached() == 0 && kept() == 0) {
            return unknown(Subject.HIT_RATE, "nothing of what was fetched is kept");
        }
        String what = "answered by caches";
        return rate(Subject.HIT_RATE, files.cached(), there, thresholds.hitRate(), what);
    }

    private long kept() {
        return metrics.caches().stream().mapToLong(tier -> tier.statistics().puts()).sum();
    }

    private Check successRate() {
        FileCounts files = metrics.files();
        long good = files.total() - files.failed() - files.stale();
        double above = thresholds.successRate();
        return rate(Subject.SUCCESS_RATE, good, files.total(), above, "did not fail");
    }

    private Check rate(Subject subject, long part, long whole, double above, String what) {
        String count = "%d of %d files %s".formatted(part, whole, what);
        if (whole == 0 || whole < thresholds.least()) {
            return unknown(subject, count + "; judged from " + thresholds.least() + " on");
        }
        String text = String.format(Locale.ROOT, "%s, to be over %.0f %%", count, above * 100);
        return check(subject, (double) part / whole > above, text);
    }

    private Check breakers() {
        List<HostStatistics> hosts =
                metrics.sources().stream().flatMap(s -> s.network().hosts().stream()).toList();
        String open =
                hosts.stream()
                        .filter(host -> host.breaker().state() != BreakerState.CLOSED)
                        .map(HealthRules::describe)
                        .collect(Collectors.joining(", "));
        if (hosts.isEmpty()) {
            return unknown(Subject.BREAKERS, "no source has any");
        }
        String closed = "closed at all %d hosts".formatted(hosts.size());
        return check(Subject.BREAKERS, open.isEmpty(), open.isEmpty() ? closed : open);
    }

    private static String describe(HostStatistics host) {
        String state = host.breaker().state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return host.name() + " is " + state;
    }

    private Check slowest() {
        QueryTimes queries = metrics.queries();
        if (queries.count() == 0) {
            return unknown(Subject.SLOWEST_QUERY, "nothing was asked for");
        }
        String text =
                String.format(
                        Locale.ROOT,
                        "%.0f ms, to be at most %.0f ms",
                        queries.slowest().toNanos() / 1e6,
                        thresholds.slowest().toNanos() / 1e6);
        boolean quick = queries.slowest().compareTo(thresholds.slowest()) <= 0;
        return check(Subject.SLOWEST_QUERY, quick, text);
    }

    private static Check unknown(Subject subject, String detail) {
        return new Check(subject, State.UNKNOWN, detail);
    }

    private static Check check(Subject subject, boolean good, String detail) {
        return new Check(subject, good ? State.GOOD : State.BAD, detail);
    }
}
