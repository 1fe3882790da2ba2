package io.tif1.ergast.replay;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The Ergast-form history of a folder, as answers to requests; thread-safe and without network.
 *
 * <p>The folder holds {@code races.csv}, {@code results.csv} and so on, in the form of the public
 * database dumps: {@code \N} is missing, records may be short, texts may hold HTML entities.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class ReplayHistory {
    /** The most rows a page has, whatever is asked for. */
    public static final int MOST_ROWS = 100;

    /** The rows of a page unless asked otherwise. */
    public static final int USUAL_ROWS = 30;

    private final Map<String, Route> routes = new LinkedHashMap<>();
    private final RecentListings recent = new RecentListings();
    private final boolean synthetic;

    private ReplayHistory(Records records, boolean syntheticLaps) {
        Fragments fragments = new Fragments(records);
        addRegisters(new RegisterListings(records, fragments));
        addRaces(new RaceListings(records, fragments));
        addStandings(new StandingListings(records, fragments));
        Listing laps = new LapListings(records, fragments)::laps;
        route("laps", new Route("RaceTable", "Races", 2, 2, syntheticLaps ? laps : s -> List.of()));
        this.synthetic = syntheticLaps;
    }

    /**
     * Reads the files of a folder. There are no lap times in them, so that laps are empty.
     *
     * @throws IOException if a file is missing or cannot be read
     */
    public static ReplayHistory load(Path folder) throws IOException {
        return new ReplayHistory(new Records(folder), false);
    }

    /**
     * Reads the files of a folder and makes up lap times from race times.
     *
     * <p>Answers with laps say {@code "series":"synthetic"}, for they are no history.
     *
     * @throws IOException if a file is missing or cannot be read
     */
    public static ReplayHistory loadWithSyntheticLaps(Path folder) throws IOException {
        return new ReplayHistory(new Records(folder), true);
    }

    private void addRegisters(RegisterListings all) {
        route("seasons", new Route("SeasonTable", "Seasons", 0, 0, all::seasons));
        route("circuits", new Route("CircuitTable", "Circuits", 0, 0, all::circuits));
        route("status", new Route("StatusTable", "Status", 0, 0, all::statuses));
        route("drivers", new Route("DriverTable", "Drivers", 0, 1, all::drivers));
        route(
                "constructors",
                new Route("ConstructorTable", "Constructors", 0, 1, all::constructors));
    }

    private void addRaces(RaceListings all) {
        route("races", new Route("RaceTable", "Races", 0, 2, all::races));
        route("results", new Route("RaceTable", "Races", 0, 2, all::results));
        route("qualifying", new Route("RaceTable", "Races", 0, 2, all::qualifying));
        route("sprint", new Route("RaceTable", "Races", 0, 2, all::sprints));
        route("pitstops", new Route("RaceTable", "Races", 2, 2, all::pitStops));
    }

    private void addStandings(StandingListings all) {
        route("driverstandings", new Route("StandingsTable", "StandingsLists", 2, 2, all::drivers));
        route(
                "constructorstandings",
                new Route("StandingsTable", "StandingsLists", 2, 2, all::constructors));
    }

    private void route(String name, Route route) {
        routes.put(name, route);
    }

    /**
     * Answers a request.
     *
     * @param path below the base address, such as {@code "/2021/22/results.json"}
     * @param limit the most rows wanted; no more than {@value #MOST_ROWS} are given
     * @param offset how many rows to leave out
     * @return the body, or empty if there is no such address
     */
    public Optional<String> page(String path, int limit, int offset) {
        RequestLine line = RequestLine.parse(path);
        Route route = line == null ? null : routes.get(line.endpoint());
        if (line == null || route == null || !route.accepts(line.scope())) {
            return Optional.empty();
        }
        List<Item> items = recent.items(path, () -> route.listing().items(line.scope()));
        int rows = Math.max(1, Math.min(limit, MOST_ROWS));
        int from = Math.min(offset, items.size());
        List<Item> slice = items.subList(from, Math.min(from + rows, items.size()));
        String root =
                new JsonText()
                        .field("xmlns", "")
                        .field("series", series(line))
                        .field("url", "https://api.jolpi.ca/ergast/f1" + path)
                        .field("limit", String.valueOf(rows))
                        .field("offset", String.valueOf(offset))
                        .field("total", String.valueOf(items.size()))
                        .raw(route.table(), table(route, line.scope(), slice))
                        .close();
        return Optional.of("{\"MRData\":" + root + "}");
    }

    private String series(RequestLine line) {
        return synthetic && line.endpoint().equals("laps") ? "synthetic" : "f1";
    }

    private static String table(Route route, Scope scope, List<Item> slice) {
        return new JsonText()
                        .field("season", text(scope.season()))
                        .field("round", text(scope.round()))
                        .openArray(route.list())
                + PageText.rows(slice)
                + "]}";
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
