package io.tif1.core.session;

import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.model.AheadOption;
import io.tif1.api.model.CircuitInfo;
import io.tif1.api.model.DeletedLap;
import io.tif1.api.model.DriverAhead;
import io.tif1.api.model.Drivers;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import io.tif1.api.model.LoadOptions;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.ProgressEvent;
import io.tif1.api.model.Quality;
import io.tif1.api.model.RaceControl;
import io.tif1.api.model.Results;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionClock;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionReport;
import io.tif1.api.model.SessionStatus;
import io.tif1.api.model.StageTiming.Stage;
import io.tif1.api.model.Telemetry;
import io.tif1.api.model.Timeline;
import io.tif1.api.model.TrackStatus;
import io.tif1.api.model.Weather;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.fetch.Futures;
import io.tif1.core.view.CircuitView;
import io.tif1.core.view.DriversView;
import io.tif1.core.view.FrameMaker;
import io.tif1.core.view.RaceControlView;
import io.tif1.core.view.StageRun;
import io.tif1.core.view.WeatherView;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A session whose every accessor loads what it names and nothing else. */
final class CoreSession implements Session {
    private final SessionScope scope;
    private final TableLoader loader;
    private final FrameMaker frames;
    private final TelemetryAccess access;
    private final TelemetryLoader telemetry;
    private final LapNames names;
    private final Memo<Laps> laps = new Memo<>();
    private final Memo<Drivers> drivers = new Memo<>();
    private final Memo<Weather> weather = new Memo<>();
    private final Memo<RaceControl> raceControl = new Memo<>();
    private final Memo<CircuitInfo> circuit = new Memo<>();
    private final Memo<Results> results = new Memo<>();
    private final SessionTables tables;
    private final SessionFacts facts;

    CoreSession(
            SessionScope scope,
            TableLoader loader,
            FrameMaker frames,
            Consumer<ProgressEvent> progress,
            Prefetch prefetch) {
        this.scope = scope;
        this.loader = loader;
        this.frames = frames;
        this.access = new TelemetryAccess(this, frames, scope.held(), this::speeds);
        this.telemetry = new TelemetryLoader(scope, loader, access, progress, prefetch);
        this.names = new LapNames(this);
        this.tables = new SessionTables(this, scope, loader, frames);
        this.facts = new SessionFacts(this, tables, scope.official());
    }

    @Override
    public SessionKey key() {
        return scope.key();
    }

    @Override
    public Laps laps() {
        Laps known = laps.peek();
        return known != null ? known : await(lapsAsync());
    }

    @Override
    public Drivers drivers() {
        return await(driversAsync());
    }

    @Override
    public Weather weather() {
        return await(weatherAsync());
    }

    @Override
    public RaceControl raceControl() {
        return await(raceControlAsync());
    }

    @Override
    public CircuitInfo circuit() {
        return await(circuitAsync());
    }

    @Override
    public Telemetry telemetry(String driver, int lap) {
        return await(telemetryAsync(driver, lap));
    }

    @Override
    public CompletableFuture<Laps> lapsAsync() {
        return laps.get(
                () ->
                        Futures.map(
                                new LapsAssembly(scope, loader).laps(), this::view, loader.pool()));
    }

    private Laps view(StoredTable table) {
        StoredTable laps = new RepairStage(scope, loader.repair(), tables).apply(table);
        scope.held().keep("@laps", laps.batch());
        return tables.rows(laps).all();
    }

    @Override
    public CompletableFuture<Drivers> driversAsync() {
        return drivers.get(
                () ->
                        Futures.orElse(
                                load(SessionFile.DRIVERS, this::driversOf),
                                failure ->
                                        failure instanceof ResourceNotFoundException
                                                ? driversOfLaps()
                                                : CompletableFuture.failedFuture(failure)));
    }

    private Drivers driversOf(ColumnBatch batch) {
        return new DriversView(scope.key(), batch, frames);
    }

    private CompletableFuture<Drivers> driversOfLaps() {
        return Futures.map(lapsAsync(), known -> driversOf(DriverColumns.of(known)), Runnable::run);
    }

    @Override
    public CompletableFuture<Weather> weatherAsync() {
        return weather.get(
                () -> load(SessionFile.WEATHER, batch -> new WeatherView(batch, frames)));
    }

    @Override
    public CompletableFuture<RaceControl> raceControlAsync() {
        return raceControl.get(
                () -> load(SessionFile.MESSAGES, batch -> new RaceControlView(batch, frames)));
    }

    @Override
    public CompletableFuture<CircuitInfo> circuitAsync() {
        return circuit.get(
                () -> load(SessionFile.CORNERS, batch -> new CircuitView(batch, frames)));
    }

    @Override
    public CompletableFuture<Telemetry> telemetryAsync(String driver, int lap) {
        return Futures.then(
                names.code(driver),
                code ->
                        lap < 1
                                ? names.explain(new LapRef(code, lap))
                                : telemetryOf(new LapRef(code, lap)));
    }

    private CompletableFuture<Telemetry> telemetryOf(LapRef lap) {
        return Futures.orElse(
                telemetry.alone(lap, laps::peek),
                failure ->
                        failure instanceof ResourceNotFoundException
                                ? names.explain(lap)
                                : CompletableFuture.failedFuture(failure));
    }

    @Override
    public Map<String, Telemetry> fastestLapTelemetry(String... drivers) {
        return await(fastestLapTelemetryAsync(drivers));
    }

    @Override
    public CompletableFuture<Map<String, Telemetry>> fastestLapTelemetryAsync(String... drivers) {
        return Futures.map(
                Futures.then(lapsAsync(), all -> many(LapNames.fastest(all, drivers))),
                CoreSession::byDriver,
                Runnable::run);
    }

    private static Map<String, Telemetry> byDriver(List<Loaded<Telemetry>> outcomes) {
        Map<String, Telemetry> byDriver = new LinkedHashMap<>();
        outcomes.forEach(loaded -> loaded.toOptional().ifPresent(t -> byDriver.put(t.driver(), t)));
        return Collections.unmodifiableMap(byDriver);
    }

    @Override
    public List<Telemetry> telemetry(String driver) {
        return await(telemetryAsync(driver));
    }

    @Override
    public CompletableFuture<List<Telemetry>> telemetryAsync(String driver) {
        CompletableFuture<List<LapRef>> refs =
                Futures.then(
                        names.code(driver),
                        code -> Futures.then(lapsAsync(), all -> names.allOf(all, code)));
        return Futures.map(
                Futures.then(refs, this::many),
                outcomes -> outcomes.stream().flatMap(o -> o.toOptional().stream()).toList(),
                Runnable::run);
    }

    @Override
    public CompletableFuture<List<Loaded<Telemetry>>> telemetryAsync(List<LapRef> laps) {
        return many(laps);
    }

    @Override
    public DriverAhead driverAhead(AheadOption... options) {
        return await(driverAheadAsync(options));
    }

    @Override
    public CompletableFuture<DriverAhead> driverAheadAsync(AheadOption... options) {
        return Futures.map(access.cars(), cars -> access.driverAhead(cars, options), loader.pool());
    }

    private CompletableFuture<List<Loaded<Telemetry>>> speeds(List<LapRef> laps) {
        return telemetry.many(laps, TelemetryAccess::speedsOf);
    }

    @Override
    public Stream<Telemetry> telemetryStream(Laps laps, String... channels) {
        Stream<Telemetry> all = telemetry.stream(LapNames.refs(laps));
        return channels.length == 0 ? all : all.map(t -> t.select(channels));
    }

    @Override
    public Flow.Publisher<Telemetry> telemetryPublisher() {
        return new TelemetryPublisher(this::telemetryStream, loader.pool());
    }

    @Override
    public List<Loaded<Telemetry>> telemetry(List<LapRef> laps) {
        return await(many(laps));
    }

    CompletableFuture<List<Loaded<Telemetry>>> many(List<LapRef> laps) {
        return telemetry.many(laps);
    }

    @Override
    public Stream<Telemetry> telemetryStream() {
        return telemetry.stream(LapNames.refs(laps()));
    }

    @Override
    public Results results() {
        return await(resultsAsync());
    }

    @Override
    public CompletableFuture<Results> resultsAsync() {
        return results.get(
                () -> Futures.map(lapsAsync(), known -> derivedResults(), loader.pool()));
    }

    private Results derivedResults() {
        StageRun run = scope.clock().start(Stage.ENRICH, "@results");
        Results derived = facts.results(frames);
        run.end(0);
        return derived;
    }

    @Override
    public SessionClock clock() {
        return facts.clock();
    }

    @Override
    public Timeline<SessionStatus> statuses() {
        return facts.statuses();
    }

    @Override
    public Timeline<TrackStatus> trackStatuses() {
        return facts.trackStatuses();
    }

    @Override
    public OptionalInt totalLaps() {
        return facts.totalLaps();
    }

    @Override
    public List<DeletedLap> deletedLaps() {
        return facts.deletedLaps();
    }

    @Override
    public SessionReport load(LoadOptions options) {
        return await(loadAsync(options));
    }

    @Override
    public CompletableFuture<SessionReport> loadAsync(LoadOptions options) {
        return new LoadPlan(this, options).start();
    }

    @Override
    public Quality quality() {
        return facts.quality(drivers.peek(), scope.telemetryChecks());
    }

    @Override
    public SessionReport report() {
        return scope.report().report(scope.key());
    }

    private <T> CompletableFuture<T> load(SessionFile file, Function<ColumnBatch, T> view) {
        return Futures.map(
                loader.load(scope, file), table -> view.apply(kept(file, table)), Runnable::run);
    }

    private ColumnBatch kept(SessionFile file, StoredTable table) {
        scope.held().keep(file.path(), table.batch());
        return table.batch();
    }

    /** Returns about how many bytes the tables take that are kept here. */
    long heldBytes() {
        return scope.held().bytes();
    }

    private static <T> T await(CompletableFuture<T> future) {
        return Futures.await(future);
    }

    @Override
    public String toString() {
        return key().toString();
    }
}
