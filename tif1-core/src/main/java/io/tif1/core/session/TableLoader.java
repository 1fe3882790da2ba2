package io.tif1.core.session;

import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.Tif1Exception;
import io.tif1.api.model.OfflineMode;
import io.tif1.api.model.StageTiming.Stage;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.TransportFeature;
import io.tif1.core.codec.Provenance;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.decode.DecodedTable;
import io.tif1.core.decode.SessionFiles;
import io.tif1.core.enrich.RepairMode;
import io.tif1.core.fetch.Futures;
import io.tif1.core.fetch.SingleFlight;
import io.tif1.core.fetch.SourceChain;
import io.tif1.core.lock.Ledger;
import io.tif1.core.view.StageRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gets the table of a file: from a cache tier if one has it fresh, else from a source, decoded and
 * stored.
 *
 * <p>One flight per file; a stale copy is served, and marked so, where no source answers.
 * Thread-safe.
 */
final class TableLoader {
    private final CachedTables cache;
    private final SourceChain sources;
    private final Executor pool;
    private final RepairMode repair;
    private final LockedTables locked;
    private final SessionFiles files = new SessionFiles();
    private final FileCounter counter = new FileCounter();
    private final QueryTimer timer = new QueryTimer();
    private final SingleFlight<CacheKey, StoredTable> flights = new SingleFlight<>();

    TableLoader(
            CachedTables cache,
            SourceChain sources,
            Executor pool,
            RepairMode repair,
            Ledger ledger) {
        this.cache = cache;
        this.sources = sources;
        this.pool = pool;
        this.repair = repair;
        this.locked = new LockedTables(ledger);
    }

    Executor pool() {
        return pool;
    }

    RepairMode repair() {
        return repair;
    }

    SourceChain sources() {
        return sources;
    }

    FileCounter counter() {
        return counter;
    }

    QueryTimer timer() {
        return timer;
    }

    /** Loads a file. */
    CompletableFuture<StoredTable> load(SessionScope scope, SessionFile file) {
        Optional<Tif1Exception> refusal = locked.refusal(scope, file.path());
        if (refusal.isPresent()) {
            scope.report().failed(file.path(), refusal.get());
            return CompletableFuture.failedFuture(refusal.get());
        }
        return load(scope, file.path(), () -> fetch(scope, file));
    }

    /** Looks files up in the caches, all at once; names of which nothing is known are absent. */
    CompletableFuture<Map<String, CachedTables.Hit>> lookUp(
            SessionScope scope, List<String> names) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Map<String, CachedTables.Hit> hits = cache.findAll(scope, names);
                    hits.replaceAll((name, hit) -> locked.filter(scope, name, hit));
                    return hits;
                },
                pool);
    }

    /** Loads a file that was looked up in the caches before. */
    CompletableFuture<StoredTable> load(
            SessionScope scope, SessionFile file, CompletableFuture<CachedTables.Hit> known) {
        return locked.refusal(scope, file.path()).isPresent()
                ? load(scope, file)
                : load(scope, file.path(), () -> known, () -> fetch(scope, file));
    }

    /** Loads a table that is put together from several files, under a name that starts with "@". */
    CompletableFuture<StoredTable> derive(
            SessionScope scope, String name, Supplier<CompletableFuture<Derived>> compute) {
        return load(
                scope,
                name,
                () ->
                        Futures.map(
                                compute.get(),
                                derived -> {
                                    String source = derived.table().provenance().source();
                                    if (derived.complete() && sources.isCached(source)) {
                                        cache.store(scope, name, derived.table());
                                    }
                                    scope.report()
                                            .derived(
                                                    name,
                                                    derived.table(),
                                                    derived.table().findings());
                                    return derived.table();
                                },
                                pool));
    }

    /**
     * A table that was put together.
     *
     * @param table the table
     * @param complete whether nothing failed on the way; only then it is stored
     */
    record Derived(StoredTable table, boolean complete) {}

    private CompletableFuture<StoredTable> load(
            SessionScope scope, String name, Supplier<CompletableFuture<StoredTable>> fetch) {
        return load(
                scope,
                name,
                () -> CompletableFuture.supplyAsync(() -> cached(scope, name), pool),
                fetch);
    }

    private CompletableFuture<StoredTable> load(
            SessionScope scope,
            String name,
            Supplier<CompletableFuture<CachedTables.Hit>> lookUp,
            Supplier<CompletableFuture<StoredTable>> fetch) {
        return flights.join(
                scope.cacheKey(name),
                () -> timed(() -> Futures.then(lookUp.get(), hit -> use(scope, name, hit, fetch))));
    }

    private CompletableFuture<StoredTable> timed(Supplier<CompletableFuture<StoredTable>> load) {
        long start = System.nanoTime();
        return Futures.watched(
                load.get(),
                (table, failure) ->
                        timer.ended(
                                System.nanoTime() - start,
                                failure == null ? null : Futures.cause(failure)));
    }

    /** Returns whether nothing is being loaded. */
    boolean isIdle() {
        return flights.size() == 0;
    }

    /**
     * Fetches a file into the caches unless they have it fresh; it counts as asked for by nobody.
     *
     * @return whether it was fetched
     */
    CompletableFuture<Boolean> warm(SessionScope scope, SessionFile file) {
        return Futures.then(
                CompletableFuture.supplyAsync(() -> cached(scope, file.path()), pool),
                hit ->
                        hit.table() != null && hit.fresh()
                                ? CompletableFuture.completedFuture(false)
                                : Futures.map(fetch(scope, file), table -> true, Runnable::run));
    }

    private CachedTables.Hit cached(SessionScope scope, String name) {
        return locked.filter(scope, name, cache.find(scope, name));
    }

    private CompletableFuture<StoredTable> use(
            SessionScope scope,
            String name,
            CachedTables.Hit hit,
            Supplier<CompletableFuture<StoredTable>> fetch) {
        StoredTable table = hit.table();
        boolean good = hit.fresh() || sources.mode() != OfflineMode.ONLINE;
        if (table != null && good) {
            locked.used(scope, name, table);
            counter.cached();
            scope.report().present(name, table, hit.origin());
            return CompletableFuture.completedFuture(table);
        }
        CompletableFuture<StoredTable> fetched =
                Futures.watched(fetch.get(), (fresh, failure) -> counter.ended(failure));
        return Futures.orElse(fetched, failure -> rescue(scope, name, hit, failure));
    }

    private CompletableFuture<StoredTable> rescue(
            SessionScope scope, String name, CachedTables.Hit hit, Throwable failure) {
        StoredTable table = hit.table();
        if (table != null && failure instanceof NetworkException) {
            locked.used(scope, name, table);
            counter.stale();
            scope.report().stale(name, table, hit.origin());
            return CompletableFuture.completedFuture(table);
        }
        counter.lost(failure);
        locked.failed(scope, name, failure);
        if (!name.startsWith("@")) { // of a derived table, the report has the files it needs
            scope.report().failed(name, failure);
        }
        return CompletableFuture.failedFuture(failure);
    }

    private CompletableFuture<StoredTable> fetch(SessionScope scope, SessionFile file) {
        StageRun run = scope.clock().start(Stage.FETCH, file.path());
        CompletableFuture<SourceChain.Delivered> fetched =
                Futures.watched(
                        fetch(scope, scope.places(file.path()), 0),
                        (delivered, failure) -> end(run, delivered, failure));
        return Futures.map(
                fetched,
                delivered -> {
                    StoredTable table = decode(scope, file, delivered);
                    locked.used(scope, file.path(), table);
                    boolean cached =
                            !delivered
                                    .member()
                                    .transport()
                                    .features()
                                    .contains(TransportFeature.UNCACHED);
                    if (cached) {
                        cache.store(scope, file.path(), table);
                    }
                    scope.report().present(file.path(), table, delivered.file().source());
                    return table;
                },
                pool);
    }

    private static void end(
            StageRun run, SourceChain.@Nullable Delivered delivered, @Nullable Throwable failure) {
        if (delivered != null) {
            run.end(delivered.file().source(), StageRun.OK, delivered.file().wireBytes());
        } else {
            boolean missing =
                    failure != null && Futures.cause(failure) instanceof ResourceNotFoundException;
            run.end("", missing ? "missing" : StageRun.FAILED, 0);
        }
    }

    private CompletableFuture<SourceChain.Delivered> fetch(
            SessionScope scope, List<Resource> places, int index) {
        Resource place = places.get(index);
        CompletableFuture<SourceChain.Delivered> here =
                Futures.then(
                        sources.fetch(place),
                        delivered -> {
                            scope.foundAt(place);
                            return CompletableFuture.completedFuture(delivered);
                        });
        return index + 1 == places.size()
                ? here
                : Futures.orElse(
                        here,
                        failure ->
                                failure instanceof ResourceNotFoundException
                                        ? fetch(scope, places, index + 1)
                                        : CompletableFuture.failedFuture(failure));
    }

    private StoredTable decode(
            SessionScope scope, SessionFile file, SourceChain.Delivered delivered) {
        byte[] body = delivered.file().body();
        if (PackedTables.comeFrom(delivered)) {
            return unpack(scope, file, delivered);
        }
        DecodedTable decoded = decode(scope, file, body, delivered.file().location());
        return new StoredTable(
                decoded.batch(),
                decoded.findings().stream().map(Object::toString).toList(),
                new Provenance(
                        delivered.member().identity(),
                        delivered.file().location(),
                        delivered.file().fetchedAt(),
                        delivered.file().etag(),
                        Hashes.sha256(body)));
    }

    private static StoredTable unpack(
            SessionScope scope, SessionFile file, SourceChain.Delivered delivered) {
        StageRun run = scope.clock().start(Stage.DECODE, file.path());
        String outcome = StageRun.FAILED;
        try {
            StoredTable table = PackedTables.read(file, delivered);
            outcome = StageRun.OK;
            return table;
        } finally {
            run.end("", outcome, delivered.file().body().length);
        }
    }

    private DecodedTable decode(
            SessionScope scope, SessionFile file, byte[] body, String location) {
        StageRun run = scope.clock().start(Stage.DECODE, file.path());
        try {
            DecodedTable decoded = file.decode(files, body, location);
            run.endWithout(decoded.checkNanos(), body.length);
            scope.clock().add(Stage.VALIDATE, decoded.checkNanos(), 0);
            return decoded;
        } catch (InvalidDataException e) {
            run.end("", StageRun.FAILED, body.length);
            throw e;
        }
    }
}
