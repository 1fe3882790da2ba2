package io.tif1.core.session;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.ProgressEvent;
import io.tif1.api.model.Telemetry;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.fetch.Batch;
import io.tif1.core.fetch.Futures;
import io.tif1.core.view.TelemetryLinks;
import io.tif1.core.view.TelemetryView;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Gets telemetry: of one lap, of many at once, or as a stream. */
final class TelemetryLoader {
    private static final int WIDTH = 32;

    private final SessionScope scope;
    private final TableLoader loader;
    private final TelemetryLinks links;
    private final Consumer<ProgressEvent> progress;
    private final Prefetch prefetch;

    TelemetryLoader(
            SessionScope scope,
            TableLoader loader,
            TelemetryLinks links,
            Consumer<ProgressEvent> progress,
            Prefetch prefetch) {
        this.scope = scope;
        this.loader = loader;
        this.links = links;
        this.progress = progress;
        this.prefetch = prefetch;
    }

    /** Loads one lap; fails with {@code ResourceNotFoundException} if the archive has no file. */
    CompletableFuture<Telemetry> one(LapRef lap) {
        SessionFile file = SessionFile.telemetry(lap);
        return Futures.map(
                Futures.then(prefetch.before(scope, lap), ready -> loader.load(scope, file)),
                table -> view(lap, table.batch()),
                Runnable::run);
    }

    /** Loads one lap that was asked for by itself; others are likely to follow. */
    CompletableFuture<Telemetry> alone(LapRef lap, Supplier<@Nullable Laps> known) {
        return Futures.watched(
                one(lap),
                (loaded, failure) -> {
                    Laps laps = known.get();
                    if (loaded != null && laps != null) {
                        prefetch.delivered(scope, laps, lap);
                    }
                });
    }

    private CompletableFuture<Telemetry> one(LapRef lap, GroupedLookup cached) {
        SessionFile file = SessionFile.telemetry(lap);
        return Futures.map(
                loader.load(scope, file, cached.find(file.path())),
                table -> view(lap, table.batch()),
                Runnable::run);
    }

    private Telemetry view(LapRef lap, ColumnBatch batch) {
        scope.telemetryChecks().note(lap, batch);
        return TelemetryView.loaded(links, lap, scope.layout().of(batch));
    }

    /** Loads many laps, a bounded number at a time. */
    CompletableFuture<List<Loaded<Telemetry>>> many(List<LapRef> laps) {
        return many(laps, UnaryOperator.identity());
    }

    /** Loads many laps and keeps of each what is asked for. */
    CompletableFuture<List<Loaded<Telemetry>>> many(
            List<LapRef> laps, UnaryOperator<Telemetry> keep) {
        GroupedLookup cached =
                new GroupedLookup(
                        laps.stream().map(lap -> SessionFile.telemetry(lap).path()).toList(),
                        names -> loader.lookUp(scope, names));
        return Batch.run(
                laps,
                lap -> Futures.map(one(lap, cached), keep::apply, Runnable::run),
                WIDTH,
                done ->
                        progress.accept(
                                new ProgressEvent("telemetry", done, laps.size(), scope.key())));
    }

    /** Streams laps in order with a bounded number in memory; those without a file are left out. */
    Stream<Telemetry> stream(List<LapRef> laps) {
        AheadIterator ahead = new AheadIterator(laps);
        Spliterator<Telemetry> split =
                Spliterators.spliteratorUnknownSize(
                        ahead, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        return StreamSupport.stream(split, false).onClose(ahead::cancel);
    }

    private final class AheadIterator implements Iterator<Telemetry> {

        private final List<LapRef> laps;
        private final Deque<CompletableFuture<Telemetry>> running = new ArrayDeque<>();
        private int next;
        private @Nullable Telemetry ready;

        AheadIterator(List<LapRef> laps) {
            this.laps = laps;
        }

        @Override
        public boolean hasNext() {
            while (ready == null && (next < laps.size() || !running.isEmpty())) {
                while (running.size() < WIDTH && next < laps.size()) {
                    running.add(one(laps.get(next++)));
                }
                ready = take(running.remove());
                progress.accept(
                        new ProgressEvent(
                                "telemetry", next - running.size(), laps.size(), scope.key()));
            }
            return ready != null;
        }

        @Override
        public Telemetry next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more laps");
            }
            Telemetry taken = Objects.requireNonNull(ready);
            ready = null;
            return taken;
        }

        private @Nullable Telemetry take(CompletableFuture<Telemetry> future) {
            try {
                return Futures.await(future);
            } catch (DataNotFoundException e) {
                return null; // noted in the report
            }
        }

        void cancel() {
            next = laps.size();
            running.forEach(future -> future.cancel(true));
            running.clear();
        }
    }
}
