package io.tif1.lake;

import io.tif1.api.StorageException;
import io.tif1.api.Tif1Exception;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same thing to many, with some threads. */
final class Workers {
    private Workers() {}

    /** Runs tasks and returns when all are done; the first that throws decides. */
    static void run(String name, int threads, List<? extends Callable<?>> tasks) {
        ExecutorService pool =
                Executors.newFixedThreadPool(
                        threads,
                        work -> {
                            Thread thread = new Thread(work, name);
                            thread.setDaemon(true);
                            return thread;
                        });
        try {
            List<Future<?>> running = new ArrayList<>();
            tasks.forEach(task -> running.add(pool.submit(task)));
            for (Future<?> future : running) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException("interrupted during " + name, e);
        } catch (ExecutionException e) {
            throw cause(name, e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Tif1Exception cause(String name, ExecutionException e) {
        return e.getCause() instanceof Tif1Exception known
                ? known
                : new StorageException(name + " failed: " + e.getCause(), e);
    }
}
