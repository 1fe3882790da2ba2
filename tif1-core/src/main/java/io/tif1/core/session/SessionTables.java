package io.tif1.core.session;

import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionStatus;
import io.tif1.api.model.Telemetry;
import io.tif1.api.model.Timeline;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.fetch.Futures;
import io.tif1.core.view.FrameMaker;
import io.tif1.core.view.LapRows;
import io.tif1.core.view.SessionLinks;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The tables behind a session's values, each loaded once; what laps may ask of their session. */
final class SessionTables implements SessionLinks {
    private final Session session;
    private final SessionScope scope;
    private final TableLoader loader;
    private final FrameMaker frames;
    private final Memo<CellReader> weather = new Memo<>();
    private final Memo<CellReader> messages = new Memo<>();
    private volatile @Nullable CellReader loaded;

    SessionTables(Session session, SessionScope scope, TableLoader loader, FrameMaker frames) {
        this.session = session;
        this.scope = scope;
        this.loader = loader;
        this.frames = frames;
    }

    /** Makes the rows of the session's laps and remembers their table. */
    LapRows rows(StoredTable table) {
        CellReader cells = new CellReader(table.batch());
        loaded = cells;
        return new LapRows(scope.key(), cells, frames, this);
    }

    /** Returns the table of laps if it is loaded. */
    @Nullable CellReader loaded() {
        return loaded;
    }

    /** Loads the table of laps. */
    CellReader laps() {
        session.laps();
        return Objects.requireNonNull(loaded);
    }

    @Override
    public Telemetry telemetry(String driver, int lap) {
        return session.telemetry(driver, lap);
    }

    @Override
    public CellReader weather() {
        return optional(weather, SessionFile.WEATHER);
    }

    @Override
    public CellReader messages() {
        return optional(messages, SessionFile.MESSAGES);
    }

    @Override
    public Timeline<SessionStatus> statuses() {
        return session.statuses();
    }

    private CellReader optional(Memo<CellReader> memo, SessionFile file) {
        CellReader known = memo.peek();
        return known != null ? known : Futures.await(memo.get(() -> table(file)));
    }

    private CellReader kept(SessionFile file, ColumnBatch batch) {
        scope.held().keep(file.path(), batch);
        return new CellReader(batch);
    }

    private CompletableFuture<CellReader> table(SessionFile file) {
        CompletableFuture<CellReader> published =
                Futures.map(
                        loader.load(scope, file),
                        table -> kept(file, table.batch()),
                        Runnable::run);
        return Futures.orElse(
                published,
                failure ->
                        failure instanceof ResourceNotFoundException
                                ? CompletableFuture.completedFuture(new CellReader(file.empty()))
                                : CompletableFuture.failedFuture(failure));
    }
}
