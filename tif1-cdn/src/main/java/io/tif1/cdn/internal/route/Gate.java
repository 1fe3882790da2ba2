package io.tif1.cdn.internal.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets a bounded number of exchanges run at once, and none more while too many bytes are held;
 * thread-safe.
 */
final class Gate {
    /** What an exchange teaches about the right number. */
    enum Lesson {
        SUCCESS,
        TROUBLE,
        NONE
    }

    private final AdaptiveLimit limit;
    private final long mostBytes;
    private final Timeline timeline;
    private final Executor executor;
    private final AtomicLong bytes = new AtomicLong();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int inside;

    Gate(AdaptiveLimit limit, long mostBytes, Timeline timeline, Executor executor) {
        this.limit = limit;
        this.mostBytes = mostBytes;
        this.timeline = timeline;
        this.executor = executor;
    }

    /**
     * Runs a task once there is room; the task, or what it starts, calls {@link #leave} once.
     *
     * @param first whether it goes before those who wait already
     */
    void enter(Runnable task, boolean first) {
        synchronized (this) {
            if (first) {
                waiting.addFirst(task);
            } else {
                waiting.addLast(task);
            }
        }
        admit();
    }

    /** Takes a place if there is room and nobody waits for it. */
    synchronized boolean tryEnter() {
        boolean free = waiting.isEmpty() && hasRoom();
        inside += free ? 1 : 0;
        return free;
    }

    void leave(Lesson lesson) {
        synchronized (this) {
            inside--;
            switch (lesson) {
                case SUCCESS -> limit.succeeded();
                case TROUBLE -> limit.trouble(timeline.nanos());
                case NONE -> {}
            }
        }
        admit();
    }

    /** Notes bytes that arrived, or, negative, that were let go. */
    void hold(long count) {
        bytes.addAndGet(count);
    }

    private void admit() {
        for (Runnable task : admitted()) {
            executor.execute(task);
        }
    }

    private synchronized List<Runnable> admitted() {
        List<Runnable> tasks = new ArrayList<>();
        while (!waiting.isEmpty() && hasRoom()) {
            inside++;
            tasks.add(waiting.removeFirst());
        }
        return tasks;
    }

    private boolean hasRoom() {
        return inside == 0 || inside < limit.current() && bytes.get() < mostBytes;
    }

    synchronized int inside() {
        return inside;
    }

    synchronized int limit() {
        return limit.current();
    }

    long bytes() {
        return bytes.get();
    }
}
