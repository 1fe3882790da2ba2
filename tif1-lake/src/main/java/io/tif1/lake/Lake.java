package io.tif1.lake;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.model.Session;
import io.tif1.ergast.EndpointCategory;
import io.tif1.ergast.ErgastClient;
import io.tif1.ergast.Partition;
import io.tif1.ergast.PlanningMode;
import io.tif1.ergast.RequestPlanner;
import io.tif1.lake.audit.AuditLog;
import io.tif1.lake.bronze.BronzeIndex;
import io.tif1.lake.bronze.BronzeLayer;
import io.tif1.lake.bronze.RaceCalendar;
import io.tif1.lake.gold.DataTest;
import io.tif1.lake.gold.Warehouse;
import io.tif1.lake.join.LapFeed;
import io.tif1.lake.query.LakeQueries;
import io.tif1.lake.silver.Compaction;
import io.tif1.lake.silver.SilverIndex;
import io.tif1.lake.silver.SilverLayer;
import io.tif1.lake.state.LakeLock;
import io.tif1.lake.state.RunIds;
import io.tif1.lake.store.LakeStore;
import io.tif1.lake.store.LocalLakeStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The history in a folder: raw pages, typed files, a star schema. One process writes to it; its
 * methods are not for several threads at once.
 *
 * <p>Every step can be repeated and resumed: what is there already is not done again.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class Lake implements AutoCloseable {
    private final LakeOptions options;
    private final LocalLakeStore store;
    private final LakeLock lock;
    private final BronzeLayer bronze;
    private @Nullable Warehouse warehouse;
    private @Nullable LakeQueries queries;

    private Lake(LakeOptions options) {
        this.options = options;
        this.store = LocalLakeStore.open(options.root());
        this.lock = LakeLock.take(options.root().resolve("_state"));
        store.removeLeftovers();
        this.bronze = new BronzeLayer(store);
    }

    /**
     * Opens a lake, made if need be.
     *
     * @throws io.tif1.api.StorageException if the folder cannot be used, or another writer has it
     */
    public static Lake open(LakeOptions options) {
        return new Lake(options);
    }

    /**
     * Fetches, transforms and loads some seasons; what is complete already is not fetched again.
     *
     * @param seasons the first and the last one
     * @param mode how results are asked for
     */
    public RunReport backfill(ErgastClient client, int[] seasons, PlanningMode mode) {
        String run = RunIds.claim(store, options.clock());
        AuditLog audit = audit(run);
        Extract extract = new Extract(store, client, options.clock(), run, audit);
        RequestPlanner planner = new RequestPlanner(client.endpoints(), mode);
        List<Integer> years = IntStream.rangeClosed(seasons[0], seasons[1]).boxed().toList();
        List<Partition> first = new ArrayList<>(planner.statics());
        first.addAll(planner.seasons(EndpointCategory.SEASON, years));
        BronzeIndex known = bronze.index();
        extract.all(first, known, false, options.parallelism());
        BronzeIndex index = extract.fetched() == 0 ? known : bronze.index();
        SortedMap<Integer, List<Integer>> rounds = RaceCalendar.rounds(bronze, index, years);
        List<Partition> then = new ArrayList<>(planner.rounds(EndpointCategory.RACE, rounds));
        then.addAll(planner.rounds(EndpointCategory.STANDINGS, rounds));
        extract.all(then, index, false, options.parallelism());
        return transformAndLoad(
                run, audit, extract, extract.fetched() == 0 ? index : bronze.index());
    }

    /**
     * Fetches some partitions, also those that are there already, then transforms and loads.
     *
     * @param partitions what to fetch
     */
    public RunReport refresh(ErgastClient client, Collection<Partition> partitions) {
        String run = RunIds.claim(store, options.clock());
        AuditLog audit = audit(run);
        Extract extract = new Extract(store, client, options.clock(), run, audit);
        extract.all(List.copyOf(partitions), bronze.index(), true, options.parallelism());
        return transformAndLoad(run, audit, extract, bronze.index());
    }

    /** Transforms and loads what is in the raw layer, without any network. */
    public RunReport replay() {
        String run = RunIds.claim(store, options.clock());
        return transformAndLoad(run, audit(run), null, bronze.index());
    }

    private RunReport transformAndLoad(
            String run, AuditLog audit, @Nullable Extract extract, BronzeIndex raw) {
        TransformRun transform = new TransformRun(store, options, audit);
        SilverIndex known = new SilverLayer(store).index();
        transform.all(bronze, raw, known);
        SilverIndex typed = transform.transformed() == 0 ? known : new SilverLayer(store).index();
        transform.compact(typed);
        int loaded = warehouse().load(typed, new Compaction(store), run);
        List<String> failures = new ArrayList<>(transform.failures());
        failures.addAll(extract == null ? List.of() : extract.failures());
        RunReport report =
                new RunReport(
                        run,
                        extract == null ? 0 : extract.fetched(),
                        extract == null ? 0 : extract.kept(),
                        transform.transformed(),
                        transform.files(),
                        loaded,
                        failures);
        audit.write(
                "run",
                failures.isEmpty() ? "success" : "failed",
                io.tif1.lake.json.Json.object().put("report", report.toString()));
        return report;
    }

    private AuditLog audit(String run) {
        return new AuditLog(options.root().resolve("_state/audit"), options.clock(), run);
    }

    /**
     * Returns a connection to the star schema; it is the lake's own, and closed with it.
     *
     * @throws io.tif1.api.StorageException if the warehouse cannot be opened
     */
    public Connection connection() {
        return warehouse().connection();
    }

    /**
     * Returns who answers questions to the star schema and keeps the answers until it changes.
     *
     * @throws io.tif1.api.StorageException if the warehouse cannot be opened
     */
    public LakeQueries queries() {
        LakeQueries open = queries;
        if (open == null) {
            open = LakeQueries.of(warehouse().another());
            queries = open;
        }
        return open;
    }

    /**
     * Writes the laps of a race, as a session of the SDK has them, into {@code fact_lap_times}.
     * Laps that the source has stay as they are; feeding the same laps again changes nothing.
     *
     * @return how many laps are new, changed or gone
     * @throws IllegalArgumentException if the session is no race
     * @throws io.tif1.api.DataNotFoundException if the lake has no results of the race
     */
    public int feed(Session session) {
        return LapFeed.feed(warehouse(), session);
    }

    /** Runs the tests of the data and returns what they found, one line each. */
    public List<String> test() {
        return warehouse().test().stream().map(DataTest.Finding::toString).toList();
    }

    /**
     * Makes the compacted files that are missing or out of date.
     *
     * @return how many were written
     */
    public int compact() {
        TransformRun transform = new TransformRun(store, options, audit("compact"));
        transform.compact(new SilverLayer(store).index());
        return transform.files();
    }

    /**
     * Writes every table of the star schema as Parquet below {@code gold/export}.
     *
     * @return the paths of the files in the store
     */
    public List<String> exportTables() {
        return warehouse().export();
    }

    /**
     * Recomputes the hash of every raw page.
     *
     * @param problems takes a message for each that is not what it was
     * @return how many pages were checked
     */
    public int verify(Consumer<String> problems) {
        return bronze.verify(problems);
    }

    /**
     * Returns the raw pages that rows of the warehouse come from.
     *
     * @param partition the rows' partition: a round for what happened in races
     * @param condition picks rows by columns of the typed layer, such as {@code driver_id =
     *     'senna'}
     * @return paths in the store; empty if there are no such rows
     */
    public List<String> pagesOf(Partition partition, String condition) {
        return lineage().pages(connection(), partition, condition);
    }

    /**
     * Returns what was made of a raw page: typed files, and partitions of the warehouse.
     *
     * @param page a path in the store
     */
    public Set<String> outputsOf(String page) {
        return lineage().outputs(page);
    }

    private LineageReader lineage() {
        return new LineageReader(store, bronze.index(), new SilverLayer(store).index());
    }

    /** Returns the files of the lake. */
    public LakeStore store() {
        return store;
    }

    private Warehouse warehouse() {
        Warehouse open = warehouse;
        if (open == null) {
            Path file = options.root().resolve("gold/f1.duckdb");
            open = Warehouse.open(store, file, options.memoryLimit(), options.hardDeletes());
            warehouse = open;
        }
        return open;
    }

    /** Closes the warehouse and lets another process write. */
    @Override
    public void close() {
        try (lock) {
            if (queries != null) {
                queries.close();
            }
            if (warehouse != null) {
                warehouse.close();
            }
        }
    }
}
