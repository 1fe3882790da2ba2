package io.tif1.api;

import io.tif1.api.model.Loaded;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Does the same with many sessions, on a few threads of its own. */
final class SessionBatch<T> {
    private static final int MOST_THREADS = 4;

    private final Function<SessionKey, Session> sessions;
    private final Function<Session, T> analysis;

    SessionBatch(Function<SessionKey, Session> sessions, Function<Session, T> analysis) {
        this.sessions = sessions;
        this.analysis = analysis;
    }

    List<Loaded<T>> run(List<SessionKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        int width = Math.min(Math.min(MOST_THREADS, processors()), keys.size());
        ExecutorService threads = Executors.newFixedThreadPool(width, named());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (SessionKey key : keys) {
                running.add(threads.submit(() -> analysis.apply(sessions.apply(key))));
            }
            return outcomes(keys, running);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<Loaded<T>> outcomes(List<SessionKey> keys, List<Future<T>> running) {
        List<Loaded<T>> outcomes = new ArrayList<>();
        for (int i = 0; i < running.size(); i++) {
            outcomes.add(outcome(keys.get(i).toString(), running.get(i)));
        }
        return List.copyOf(outcomes);
    }

    private static <T> Loaded<T> outcome(String what, Future<T> future) {
        try {
            return Loaded.of(what, future.get());
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            return Loaded.failed(what, cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Loaded.failed(what, e);
        }
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static ThreadFactory named() {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "tif1-analysis-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
