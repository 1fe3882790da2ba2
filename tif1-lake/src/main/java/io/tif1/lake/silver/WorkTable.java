package io.tif1.lake.silver;

import static java.util.stream.Collectors.joining;

import io.tif1.ergast.columnar.ColumnBatch;
import io.tif1.ergast.columnar.ColumnSpec;
import io.tif1.ergast.columnar.EntitySchema;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The rows of one batch while they are made unique, ordered and written; for one thread. */
final class WorkTable {
    private static final int MOST_KEYS = 50;

    private final DuckDBConnection connection;
    private final EntitySchema schema;
    private final String table;

    /** Hashes of the keys so far: without a repeated hash no key is repeated. */
    private final Set<Long> keys = new HashSet<>();

    private boolean repeated;

    WorkTable(DuckDBConnection connection, EntitySchema schema) throws SQLException {
        this.connection = connection;
        this.schema = schema;
        this.table = "work_" + schema.name();
        execute(
                "CREATE TABLE IF NOT EXISTS "
                        + table
                        + " ("
                        + Sql.columns(schema).replace(" NOT NULL", "")
                        + ", _at BIGINT)");
        execute("DELETE FROM " + table);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Adds rows; what the source said later has the higher page and place. */
    void append(ColumnBatch rows, String batch, Map<Integer, Instant> ingested, long first)
            throws SQLException {
        long[] hashes = rows.rowHashes();
        for (long key : rows.keyHashes()) {
            repeated |= !keys.add(key);
        }
        try (DuckDBAppender appender = connection.createAppender("main", table)) {
            for (int row = 0; row < rows.rows(); row++) {
                appender.beginRow();
                for (int column = 0; column < schema.columns().size(); column++) {
                    append(appender, rows, column, row);
                }
                Instant at = ingested.getOrDefault(rows.page(row), Instant.EPOCH);
                appender.append(batch)
                        .appendEpochMicros(at.getEpochSecond() * 1_000_000 + at.getNano() / 1000)
                        .append(rows.page(row))
                        .append(hashes[row])
                        .append(schema.version())
                        .append(first + row)
                        .endRow();
            }
        }
    }

    private void append(DuckDBAppender appender, ColumnBatch rows, int column, int row)
            throws SQLException {
        if (rows.isMissing(column, row)) {
            appender.appendNull();
            return;
        }
        switch (schema.columns().get(column).type()) {
            case INT32 -> appender.append(rows.intValue(column, row));
            case BOOLEAN -> appender.append(rows.intValue(column, row) != 0);
            case DATE -> appender.appendEpochDays(rows.intValue(column, row));
            case INT64 -> appender.append(rows.longValue(column, row));
            case DECIMAL -> appender.appendDecimal(rows.longValue(column, row));
            case TIME -> appender.appendDayMicros(rows.longValue(column, row));
            case TIMESTAMP -> appender.appendEpochMicros(rows.longValue(column, row));
            case DOUBLE -> appender.append(rows.doubleValue(column, row));
            case STRING -> appender.append(String.valueOf(rows.text(column, row)));
            case STRING_LIST -> appender.append(rows.list(column, row));
        }
    }

    /** How many rows repeat a key: exactly, or with other values. */
    record Repeats(long exact, long conflicts, List<String> keys) {
        static final Repeats NONE = new Repeats(0, 0, List.of());
    }

    /** Leaves one row for each key, the one that the source said last. */
    Repeats deduplicate() throws SQLException {
        if (!repeated) {
            return Repeats.NONE;
        }
        String key = Sql.key(schema);
        String groups =
                "SELECT %s, count(*) AS n, count(DISTINCT _row_hash) AS h FROM %s GROUP BY %s"
                        .formatted(key, table, key);
        String sums =
                "SELECT coalesce(sum(n - h), 0), coalesce(sum(h - 1), 0) FROM (" + groups + ")";
        long exact;
        long conflicts;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sums)) {
            result.next();
            exact = result.getLong(1);
            conflicts = result.getLong(2);
        }
        if (exact + conflicts == 0) {
            return Repeats.NONE;
        }
        List<String> keys = conflictingKeys(groups, key);
        execute(
                "DELETE FROM %1$s WHERE _at NOT IN (SELECT max(_at) FROM %1$s GROUP BY %2$s)"
                        .formatted(table, key));
        return new Repeats(exact, conflicts, keys);
    }

    private List<String> conflictingKeys(String groups, String key) throws SQLException {
        List<String> keys = new ArrayList<>();
        String sql =
                "SELECT concat_ws('/', %s) FROM (%s) WHERE h > 1 ORDER BY ALL LIMIT %d"
                        .formatted(key, groups, MOST_KEYS);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                keys.add(result.getString(1));
            }
        }
        return keys;
    }

    /** The rows of one partition that came of the batch. */
    record Content(@Nullable Integer season, @Nullable Integer round, long rows, String hash) {}

    /** Returns how many rows there are, and a hash of them, by round if asked. */
    List<Content> contents(boolean byRound) throws SQLException {
        String sql =
                "SELECT %s, count(*), md5(string_agg(_row_hash, ',' ORDER BY %s)) FROM %s%s"
                        .formatted(
                                byRound ? "season, round" : "NULL, NULL",
                                order(),
                                table,
                                byRound ? " GROUP BY season, round ORDER BY season, round" : "");
        List<Content> contents = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                String hash = result.getString(4);
                contents.add(
                        new Content(
                                (Integer) result.getObject(1),
                                (Integer) result.getObject(2),
                                result.getLong(3),
                                hash == null ? SilverPart.EMPTY : hash));
            }
        }
        return contents;
    }

    private String order() {
        return schema.key().stream().map(c -> c + " NULLS FIRST").collect(joining(", "));
    }

    /** Writes rows as Parquet, ordered by key. */
    void write(@Nullable Integer season, @Nullable Integer round, Path file) throws SQLException {
        String where = round == null ? "" : " WHERE season = " + season + " AND round = " + round;
        execute(
                "COPY (SELECT * EXCLUDE (_at) FROM %s%s ORDER BY %s) TO %s (%s)"
                        .formatted(table, where, order(), Sql.literal(file.toString()), options()));
    }

    private String options() {
        List<String> names =
                new ArrayList<>(schema.columns().stream().map(ColumnSpec::name).toList());
        Sql.TECHNICAL.forEach(column -> names.add(column.substring(0, column.indexOf(' '))));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ids.add(names.get(i) + ": " + (i + 1));
        }
        return ParquetOptions.of(schema, ids);
    }
}
