package io.tif1.lake.silver;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tif1.ergast.columnar.BatchLimits;
import io.tif1.ergast.columnar.Extraction;
import io.tif1.ergast.columnar.Extractor;
import io.tif1.ergast.entity.ErgastEntities;
import io.tif1.ergast.replay.ReplayHistory;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/** Fills the staging tables from a history without network, raw files or typed files. */
public final class StagedHistory {
    private static final int PAGE = ReplayHistory.MOST_ROWS;
    private static final List<String> BY_SEASON =
            List.of("races", "drivers", "constructors", "results", "qualifying", "sprint");

    private final DuckDBConnection connection;
    private final ReplayHistory history;

    private StagedHistory(DuckDBConnection connection, ReplayHistory history) {
        this.connection = connection;
        this.history = history;
    }

    /** Makes a table {@code stg_…} for each endpoint. */
    public static void fill(DuckDBConnection connection, ReplayHistory history, int first, int last)
            throws SQLException {
        StagedHistory staged = new StagedHistory(connection, history);
        for (String endpoint : ErgastEntities.names()) {
            staged.endpoint(endpoint, first, last);
        }
    }

    private void endpoint(String endpoint, int first, int last) throws SQLException {
        Extractor<?> extractor = ErgastEntities.extractor(endpoint);
        WorkTable table = new WorkTable(connection, extractor.schema());
        Extraction extraction =
                extractor.begin(BatchLimits.standard(), rows -> append(table, rows));
        if (List.of("seasons", "circuits", "status").contains(endpoint)) {
            pages(extraction, "/" + endpoint + ".json");
        } else {
            for (int season = first; season <= last; season++) {
                season(extraction, endpoint, season);
            }
        }
        if (List.of("drivers", "constructors").contains(endpoint)) {
            pages(extraction, "/" + endpoint + ".json");
        }
        extraction.finish();
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE stg_%s AS SELECT * EXCLUDE (_at) FROM work_%s"
                            .formatted(endpoint, extractor.schema().name()));
        }
    }

    private void season(Extraction extraction, String endpoint, int season) {
        if (BY_SEASON.contains(endpoint)) {
            pages(extraction, "/" + season + "/" + endpoint + ".json");
            return;
        }
        for (int round = 1; round <= 25; round++) {
            if (!pages(extraction, "/%d/%d/%s.json".formatted(season, round, endpoint))) {
                return;
            }
        }
    }

    private boolean pages(Extraction extraction, String path) {
        for (int offset = 0; ; offset += PAGE) {
            Optional<String> page = history.page(path, PAGE, offset);
            if (page.isEmpty()) {
                return false;
            }
            byte[] bytes = page.get().getBytes(UTF_8);
            extraction.add(path, 1, bytes, 0, bytes.length);
            if (offset + PAGE >= total(page.get())) {
                return true;
            }
        }
    }

    private static int total(String page) {
        int at = page.indexOf("\"total\":\"") + 9;
        return Integer.parseInt(page.substring(at, page.indexOf('"', at)));
    }

    private static void append(WorkTable table, io.tif1.ergast.columnar.ColumnBatch rows) {
        try {
            table.append(
                    rows, "20250930T060000", Map.of(1, Instant.parse("2025-09-30T06:00:00Z")), 0);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
