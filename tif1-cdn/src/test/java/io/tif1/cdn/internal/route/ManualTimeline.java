package io.tif1.cdn.internal.route;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Time that passes when a test says so. */
final class ManualTimeline implements Timeline {
    static final Instant START = Instant.parse("2026-03-08T05:00:00Z");

    private record Entry(long at, int number, Runnable task) {}

    private final List<Entry> pending = new ArrayList<>();
    private long nanos;
    private int number;

    @Override
    public Instant now() {
        return START.plusNanos(nanos);
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public Runnable after(Duration delay, Runnable task) {
        Entry entry = new Entry(nanos + delay.toNanos(), number++, task);
        pending.add(entry);
        return () -> pending.remove(entry);
    }

    /** Lets time pass, running what falls due, each at its own moment. */
    void pass(Duration span) {
        long end = nanos + span.toNanos();
        Optional<Entry> next = next(end);
        while (next.isPresent()) {
            Entry entry = next.get();
            pending.remove(entry);
            nanos = Math.max(nanos, entry.at());
            entry.task().run();
            next = next(end);
        }
        nanos = end;
    }

    private Optional<Entry> next(long end) {
        return pending.stream()
                .filter(entry -> entry.at() <= end)
                .min(Comparator.comparingLong(Entry::at).thenComparingInt(Entry::number));
    }

    int pendingTasks() {
        return pending.size();
    }

    Duration elapsed() {
        return Duration.ofNanos(nanos);
    }

    @Override
    public void close() {
        pending.clear();
    }
}
