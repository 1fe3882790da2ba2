package io.tif1.cdn.internal.route;

import io.tif1.api.model.NetworkStatistics;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** Counts what the fetches of one transport do; thread-safe. */
final class Tally {
    final LongAdder requests = new LongAdder();
    final LongAdder delivered = new LongAdder();
    final LongAdder retries = new LongAdder();
    final LongAdder pauses = new LongAdder();
    final LongAdder hedges = new LongAdder();
    final LongAdder hedgesWon = new LongAdder();

    NetworkStatistics statistics(List<Mirror> mirrors) {
        return new NetworkStatistics(
                requests.sum(),
                delivered.sum(),
                retries.sum(),
                pauses.sum(),
                hedges.sum(),
                hedgesWon.sum(),
                mirrors.stream().map(Mirror::statistics).toList());
    }
}
