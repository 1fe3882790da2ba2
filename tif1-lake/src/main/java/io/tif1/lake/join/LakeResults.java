package io.tif1.lake.join;

import io.tif1.api.model.LapTime;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.spi.OfficialResult;
import io.tif1.api.spi.OfficialResults;
import io.tif1.lake.silver.Sql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads results from the star schema; the file is open only while a question is answered. */
final class LakeResults implements OfficialResults {
    private static final String NAMED =
            " JOIN dim_races g ON g.season = f.season AND g.round = f.round"
                    + " WHERE g.season = ? AND lower(strip_accents(g.race_name))"
                    + " = lower(strip_accents(?))";
    private static final String RACE =
            "SELECT d.code, f.car_number, f.position_order AS final_position, f.position_text,"
                    + " f.grid_position, f.points::DOUBLE AS points, f.status, f.laps_completed,"
                    + " f.race_time_ms FROM %s f JOIN dim_drivers d ON d.driver_sk = f.driver_sk"
                    + NAMED
                    + " ORDER BY f.position_order";
    private static final String QUALIFYING =
            "SELECT d.code, NULL AS car_number, f.final_position, f.q1_time, f.q2_time, f.q3_time"
                    + " FROM fact_qualifying_results f JOIN (SELECT driver_id, any_value(code) AS"
                    + " code FROM dim_drivers GROUP BY driver_id) d ON d.driver_id = f.driver_id"
                    + NAMED
                    + " ORDER BY f.final_position NULLS LAST";

    private final Path file;

    LakeResults(Path file) {
        this.file = file;
    }

    @Override
    public List<OfficialResult> find(SessionKey session) {
        SessionKind kind = session.kind();
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        if (kind.isRaceLike(session.season())) {
            boolean race = kind == SessionKind.RACE;
            return ask(RACE.formatted(race ? "fact_race_results" : "fact_sprint_results"), session);
        }
        return kind == SessionKind.QUALIFYING ? ask(QUALIFYING, session) : List.of();
    }

    private List<OfficialResult> ask(String sql, SessionKey session) {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        try (Connection gold = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
                PreparedStatement statement = gold.prepareStatement(sql)) {
            statement.setInt(1, session.season());
            statement.setString(2, session.event());
            try (ResultSet rows = statement.executeQuery()) {
                List<OfficialResult> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(row(rows, sql.startsWith(QUALIFYING.substring(0, 40))));
                }
                return all;
            }
        } catch (SQLException e) {
            throw Sql.failure("read the results of " + session + " from the lake " + file, e);
        }
    }

    private static OfficialResult row(ResultSet row, boolean qualifying) throws SQLException {
        Map<String, Object> fields = new HashMap<>();
        put(fields, "Position", row.getObject("final_position"));
        if (qualifying) {
            for (int segment = 1; segment <= 3; segment++) {
                Integer millis = (Integer) row.getObject("q" + segment + "_time");
                put(fields, "Q" + segment, millis == null ? null : new LapTime(millis));
            }
        } else {
            race(fields, row);
        }
        return new OfficialResult(text(row.getObject("code")), text(row.getObject(2)), fields);
    }

    private static void race(Map<String, Object> fields, ResultSet row) throws SQLException {
        Long millis = (Long) row.getObject("race_time_ms");
        put(fields, "ClassifiedPosition", row.getString("position_text"));
        put(fields, "GridPosition", row.getObject("grid_position"));
        put(fields, "Points", row.getObject("points"));
        put(fields, "Status", row.getString("status"));
        put(fields, "Laps", row.getObject("laps_completed"));
        put(fields, "Time", millis == null ? null : Duration.ofMillis(millis));
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
