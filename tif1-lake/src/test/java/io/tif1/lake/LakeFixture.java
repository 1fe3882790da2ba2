package io.tif1.lake;

import io.tif1.ergast.ErgastClient;
import io.tif1.ergast.ErgastOptions;
import io.tif1.ergast.replay.ReplayHistory;
import io.tif1.ergast.replay.ReplayServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** A served history, a client of it, and lakes with a clock that moves when told. */
public final class LakeFixture implements AutoCloseable {
    /** The tables whose rows are facts of the sport. */
    public static final List<String> TABLES =
            List.of(
                    "dim_drivers",
                    "dim_constructors",
                    "dim_circuits",
                    "dim_races",
                    "fact_race_results",
                    "fact_qualifying_results",
                    "fact_pit_stops",
                    "fact_driver_standings",
                    "fact_constructor_standings",
                    "agg_driver_season_stats",
                    "agg_constructor_season_stats",
                    "agg_fastest_laps_by_circuit");

    private final Path history;
    private final Hands hands = new Hands();
    private ReplayServer server;

    /** Serves the files of a folder. */
    public LakeFixture(Path history) throws IOException {
        this.history = history;
        this.server = serve();
    }

    private ReplayServer serve() throws IOException {
        return ReplayServer.builder(ReplayHistory.load(history)).start();
    }

    /** Reads the files anew. */
    public void reload() throws IOException {
        server.close();
        server = serve();
    }

    /** Returns the server. */
    public ReplayServer server() {
        return server;
    }

    /** Returns a client without limits that does not repeat what fails. */
    public ErgastClient client() {
        return new ErgastClient(
                ErgastOptions.builder()
                        .baseUrl(server.uri())
                        .rate(Integer.MAX_VALUE, Integer.MAX_VALUE)
                        .retries(0)
                        .build());
    }

    /** Opens a lake. */
    public Lake lake(Path root) {
        return Lake.open(options(root));
    }

    /** Returns options with the clock that moves when told. */
    public LakeOptions options(Path root) {
        return LakeOptions.builder(root).clock(hands).build();
    }

    /** Moves the lakes' clock. */
    public void pass(Duration time) {
        hands.now = hands.now.plus(time);
    }

    /** Returns one value of the star schema. */
    public static Object one(Lake lake, String sql) {
        try (Statement statement = lake.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getObject(1);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Returns a hash of all rows of all tables, leaving out which batch told them. */
    public static String hash(Lake lake) {
        StringBuilder all = new StringBuilder();
        for (String table : TABLES) {
            String rows = "SELECT * EXCLUDE (batch_id) FROM " + table;
            String plain =
                    table.startsWith("dim_") && !table.equals("dim_races") ? rows : "FROM " + table;
            all.append(
                    one(
                            lake,
                            "SELECT md5(string_agg(t::VARCHAR, '|' ORDER BY t::VARCHAR)) FROM ("
                                    + plain
                                    + ") t"));
        }
        return all.toString();
    }

    @Override
    public void close() {
        server.close();
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2025-09-30T06:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
