package io.tif1.core.session;

import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import io.tif1.api.model.PrefetchCounts;
import io.tif1.api.spi.CacheKey;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Loads the laps that {@link NextLaps} guesses into the caches, few at a time, and starts none
 * while anything is being loaded that somebody waits for.
 *
 * <p>Who asks for a lap that is on its way waits for it instead of fetching it once more; a lap
 * whose turn has not come is left to who asks for it.
 */
final class LapPrefetch implements Prefetch {
    private static final int WIDTH = 2;
    private static final int WAITING = 4;

    private final TableLoader foreground;
    private final TableLoader background;
    private final QuietWorkers workers;
    private final PrefetchTally tally = new PrefetchTally();
    private final Deque<Task> waiting = new ArrayDeque<>();
    private final Map<CacheKey, Task> running = new HashMap<>();
    private boolean closed;

    /**
     * Creates one that is idle.
     *
     * @param foreground loads what somebody waits for
     * @param background loads into the same caches, on the given workers; closed with this
     */
    LapPrefetch(TableLoader foreground, TableLoader background, QuietWorkers workers) {
        this.foreground = foreground;
        this.background = background;
        this.workers = workers;
    }

    private static final class Task {
        private final SessionScope scope;
        private final LapRef lap;
        private final CompletableFuture<Boolean> over = new CompletableFuture<>();
        private boolean wanted;

        Task(SessionScope scope, LapRef lap) {
            this.scope = scope;
            this.lap = lap;
        }

        SessionFile file() {
            return SessionFile.telemetry(lap);
        }

        CacheKey key() {
            return scope.cacheKey(file().path());
        }
    }

    @Override
    public synchronized CompletableFuture<Boolean> before(SessionScope scope, LapRef lap) {
        CacheKey key = new Task(scope, lap).key();
        waiting.removeIf(task -> task.key().equals(key));
        Task task = running.get(key);
        if (task == null) {
            tally.asked(key);
            return CompletableFuture.completedFuture(false);
        }
        task.wanted = true;
        return task.over.copy();
    }

    @Override
    public void delivered(SessionScope scope, Laps laps, LapRef lap) {
        try {
            workers.pool().execute(() -> guess(scope, laps, lap));
        } catch (RejectedExecutionException e) {
            // closed, so that nobody will ask for more
        }
    }

    private void guess(SessionScope scope, Laps laps, LapRef lap) {
        List<LapRef> next = NextLaps.after(laps, lap);
        Collections.reverse(next); // the last one offered comes first
        next.forEach(ref -> offer(new Task(scope.quiet(), ref)));
        startWhatMayStart();
    }

    private synchronized void offer(Task task) {
        boolean known = running.containsKey(task.key()) || !tally.isWorthTrying(task.key());
        if (!closed && !known) {
            waiting.removeIf(other -> other.key().equals(task.key()));
            waiting.addFirst(task);
            if (waiting.size() > WAITING) {
                waiting.removeLast();
            }
        }
    }

    private void startWhatMayStart() {
        for (Task task = take(); task != null; task = take()) {
            start(task);
        }
    }

    private synchronized @Nullable Task take() {
        if (closed || running.size() >= WIDTH || !foreground.isIdle()) {
            return null;
        }
        Task task = waiting.pollFirst();
        if (task != null) {
            running.put(task.key(), task);
        }
        return task;
    }

    private void start(Task task) {
        try {
            background
                    .warm(task.scope, task.file())
                    .whenComplete((fetched, failure) -> end(task, fetched, failure));
        } catch (RejectedExecutionException e) {
            end(task, null, e);
        }
    }

    private void end(Task task, @Nullable Boolean fetched, @Nullable Throwable failure) {
        synchronized (this) {
            running.remove(task.key());
            if (Boolean.TRUE.equals(fetched)) {
                tally.fetched(task.key(), task.wanted);
            } else if (failure != null && !closed) {
                tally.failed(task.key());
            }
        }
        task.over.complete(true);
        startWhatMayStart();
    }

    @Override
    public synchronized PrefetchCounts counts() {
        return tally.counts();
    }

    @Override
    public void close() {
        List<Task> left;
        synchronized (this) {
            closed = true;
            waiting.clear();
            tally.close();
            left = List.copyOf(running.values());
            running.clear();
        }
        workers.close();
        left.forEach(task -> task.over.cancel(false)); // so that nobody starts anew
    }
}
