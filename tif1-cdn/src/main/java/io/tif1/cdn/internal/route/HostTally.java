package io.tif1.cdn.internal.route;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** Counts the tries at one host that have ended, and remembers how long they took; thread-safe. */
final class HostTally {
    final LongAdder attempts = new LongAdder();
    final LongAdder failures = new LongAdder();
    final LongAdder wireBytes = new LongAdder();
    final LongAdder nanos = new LongAdder();
    final Latency latency = new Latency();

    void count(Outcome outcome, Duration took) {
        attempts.increment();
        nanos.add(took.toNanos());
        if (outcome instanceof Outcome.Failed) {
            failures.increment();
        } else {
            latency.add(took);
        }
        if (outcome instanceof Outcome.Delivered delivered) {
            wireBytes.add(delivered.file().wireBytes());
        }
    }
}
