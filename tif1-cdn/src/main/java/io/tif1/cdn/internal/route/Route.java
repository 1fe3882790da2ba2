package io.tif1.cdn.internal.route;

import io.tif1.cdn.internal.body.BodyReader;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** What all fetches of one transport share. */
final class Route {
    private static final Duration CALM = Duration.ofSeconds(1);

    final MirrorSet mirrors;
    final RoutePolicy policy;
    final Timeline timeline;
    final Executor workers;
    final Gate gate;
    final Judge judge;
    final RetryBudget budget;
    final Backoff backoff;
    final MissingMemory missing;
    final Tally tally = new Tally();

    Route(
            List<Mirror> mirrors,
            RoutePolicy policy,
            TrafficPolicy traffic,
            BodyReader reader,
            Machinery machinery) {
        this.mirrors = new MirrorSet(mirrors);
        this.policy = policy;
        this.timeline = machinery.timeline();
        this.workers = task -> runUnlessClosed(machinery, task);
        AdaptiveLimit limit = new AdaptiveLimit(traffic.concurrent(), CALM.toNanos());
        this.gate = new Gate(limit, traffic.bytes(), timeline, workers);
        this.judge = new Judge(reader, timeline);
        this.budget = new RetryBudget(traffic.retryTokens());
        this.backoff = new Backoff(policy.pause(), policy.longestPause(), machinery.chance());
        this.missing = new MissingMemory(policy.missingFor(), timeline);
    }

    private static void runUnlessClosed(Machinery machinery, Runnable task) {
        try {
            machinery.workers().execute(task);
        } catch (RejectedExecutionException e) {
            // closed: every fetch has been ended, so nothing waits for this task
            return;
        }
    }
}
