package io.tif1.it.faults;

import io.tif1.api.NetworkException;
import io.tif1.mirror.fault.FaultKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Counts outcomes and what has struck, and keeps what went wrong; for many threads. */
final class Tally {
    private final Map<String, Integer> outcomes = new ConcurrentSkipListMap<>();
    private final Map<FaultKind, Integer> struck = new ConcurrentSkipListMap<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final AtomicLong latest = new AtomicLong();

    void value() {
        outcomes.merge("value", 1, Integer::sum);
    }

    void failure(Throwable failure) {
        String name =
                failure instanceof NetworkException network
                        ? network.kind().toString()
                        : failure.getClass().getSimpleName();
        outcomes.merge(name, 1, Integer::sum);
    }

    void struck(Map<FaultKind, Integer> more) {
        more.forEach((kind, times) -> struck.merge(kind, times, Integer::sum));
    }

    void problem(Scenario scenario, String what) {
        problems.add(what + " in " + scenario);
    }

    void late(Duration afterDeadline) {
        latest.accumulateAndGet(afterDeadline.toMillis(), Math::max);
    }

    List<String> problems() {
        return problems;
    }

    Map<String, Integer> outcomes() {
        return outcomes;
    }

    Map<FaultKind, Integer> struck() {
        return struck;
    }

    @Override
    public String toString() {
        return "outcomes %s, struck %s, at most %d ms after a deadline"
                .formatted(outcomes, struck, latest.get());
    }
}
