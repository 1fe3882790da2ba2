package io.tif1.core.session;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.NetworkException;
import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.frame.Field;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.StageTiming.Stage;
import io.tif1.core.codec.Provenance;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.columns.Batches;
import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.Layout;
import io.tif1.core.enrich.LapDefects;
import io.tif1.core.enrich.LapDerived;
import io.tif1.core.fetch.Batch;
import io.tif1.core.fetch.Futures;
import io.tif1.core.view.StageRun;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;

/**
 * Puts the laps of a session together: from the one file that has them all, else from a file for
 * each driver.
 */
final class LapsAssembly {
    private static final int WIDTH = 16;
    private static final System.Logger LOG = System.getLogger(LapsAssembly.class.getName());

    private final SessionScope scope;
    private final TableLoader loader;

    LapsAssembly(SessionScope scope, TableLoader loader) {
        this.scope = scope;
        this.loader = loader;
    }

    /** Returns the laps of all drivers, derived columns included. */
    CompletableFuture<StoredTable> laps() {
        return loader.derive(scope, "@laps", this::assemble);
    }

    private CompletableFuture<TableLoader.Derived> assemble() {
        CompletableFuture<StoredTable> whole = loader.load(scope, SessionFile.SESSION_LAPS);
        CompletableFuture<TableLoader.Derived> fromWhole =
                Futures.then(
                        whole,
                        table ->
                                namesDrivers(table)
                                        ? CompletableFuture.completedFuture(
                                                new TableLoader.Derived(enriched(table), true))
                                        : fromDrivers());
        return Futures.orElse(
                fromWhole,
                failure ->
                        failure instanceof ResourceNotFoundException
                                ? fromDrivers()
                                : orElsewhere(failure));
    }

    /** One source cannot be reached; another may have laps, but by driver only. */
    private CompletableFuture<TableLoader.Derived> orElsewhere(Throwable failure) {
        boolean others = loader.sources().members().size() > 1;
        if (!others || !(failure instanceof NetworkException)) {
            return CompletableFuture.failedFuture(failure);
        }
        CompletableFuture<TableLoader.Derived> byDriver =
                Futures.then(
                        fromDrivers(),
                        laps ->
                                CompletableFuture.completedFuture(
                                        new TableLoader.Derived(laps.table(), false)));
        return Futures.orElse(byDriver, also -> CompletableFuture.failedFuture(failure));
    }

    static boolean namesDrivers(StoredTable table) {
        return table.batch().schema().find("Driver").map(Field::available).orElse(false);
    }

    private CompletableFuture<TableLoader.Derived> fromDrivers() {
        CompletableFuture<StoredTable> drivers =
                Futures.orElse(
                        loader.load(scope, SessionFile.DRIVERS),
                        failure -> CompletableFuture.failedFuture(noLaps(failure)));
        return Futures.then(drivers, this::fromDrivers);
    }

    private Throwable noLaps(Throwable failure) {
        return failure instanceof ResourceNotFoundException
                ? new DataNotFoundException(
                        ("no laps of %s in %s; new sessions appear when the archive has them: check"
                                        + " the name and the source, or try again later")
                                .formatted(scope.key(), loader.sources().describe()),
                        List.of())
                : failure;
    }

    private CompletableFuture<TableLoader.Derived> fromDrivers(StoredTable drivers) {
        CellReader cells = new CellReader(drivers.batch());
        List<Integer> rows =
                IntStream.range(0, drivers.batch().rows())
                        .filter(row -> SafeNames.isDriverCode(cells.text("Driver", row)))
                        .boxed()
                        .toList();
        CompletableFuture<List<Loaded<StoredTable>>> files =
                Batch.run(
                        rows,
                        row ->
                                loader.load(
                                        scope, SessionFile.driverLaps(cells.text("Driver", row))),
                        WIDTH,
                        done -> {});
        return Futures.map(files, loaded -> join(cells, rows, loaded), loader.pool());
    }

    private TableLoader.Derived join(
            CellReader drivers, List<Integer> rows, List<Loaded<StoredTable>> files) {
        List<ColumnBatch> batches = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        Provenance provenance = null;
        for (int i = 0; i < files.size(); i++) {
            StoredTable table = files.get(i).value();
            Throwable failure = files.get(i).failure();
            if (table != null) {
                provenance = provenance == null ? table.provenance() : provenance;
                batches.add(LapColumns.named(table.batch(), drivers, rows.get(i)));
            } else if (failure != null && !(failure instanceof DataNotFoundException)) {
                failures.add(failure);
            }
        }
        if (provenance == null) {
            throw failures.isEmpty() ? nothing() : unchecked(failures.get(0));
        }
        failures.forEach(
                f -> LOG.log(Level.WARNING, "laps of a driver are missing: " + f.getMessage()));
        StoredTable joined = new StoredTable(Batches.concat(batches), List.of(), provenance);
        return new TableLoader.Derived(enriched(joined), failures.isEmpty());
    }

    private DataNotFoundException nothing() {
        return (DataNotFoundException)
                noLaps(new ResourceNotFoundException("laptimes.json", "the source"));
    }

    private static RuntimeException unchecked(Throwable failure) {
        return failure instanceof RuntimeException runtime
                ? runtime
                : new CompletionException(failure);
    }

    private StoredTable enriched(StoredTable table) {
        StageRun run = scope.clock().start(Stage.ENRICH, "@laps");
        ColumnBatch enriched = Layout.EXACT.of(LapDerived.add(table.batch()));
        run.end(0);
        return new StoredTable(
                enriched, LapDefects.find(new CellReader(enriched)), table.provenance());
    }
}
