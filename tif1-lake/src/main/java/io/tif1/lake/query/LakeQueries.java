package io.tif1.lake.query;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.lake.silver.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions to the star schema, and keeps the answers until the tables change.
 *
 * <p>Every statement runs in a read-only transaction: one that would change something fails. Safe
 * for use by several threads, which wait for each other.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class LakeQueries implements AutoCloseable {
    private static final long MOST_CELLS = 1_000_000;

    /** What gives another answer each time, or reads what the lake does not know of. */
    private static final Pattern UNSTEADY =
            Pattern.compile(
                    "(?i)\\b(now|today|random|uuid|uuidv[47]|gen_random_uuid|nextval|current_\\w+"
                            + "|get_current_\\w+|transaction_timestamp|txid_current|tablesample"
                            + "|setseed|sample|read_\\w+|glob|getvariable)\\b"
                            + "|\\b(from|join)\\s+'|localtime");

    private final Connection connection;
    private final LongSupplier generation;
    private final ResultCache cache = new ResultCache(MOST_CELLS);

    /**
     * Asks the warehouse of a lake.
     *
     * @param connection a connection that nothing else uses; closed with this
     */
    public static LakeQueries of(Connection connection) {
        return new LakeQueries(connection, new LoadMark(connection));
    }

    /**
     * Asks tables that change in a way of their own.
     *
     * @param connection a connection that nothing else uses; closed with this
     * @param generation a number that changes whenever the tables do
     */
    public LakeQueries(Connection connection, LongSupplier generation) {
        this.connection = connection;
        this.generation = generation;
    }

    /**
     * Answers a question; the same question is answered from memory while the tables are the same.
     *
     * @param sql one statement that reads; values are asked for with {@code ?}
     * @param parameters the values
     * @throws io.tif1.api.StorageException if the statement fails or would change something
     */
    public synchronized QueryResult run(String sql, @Nullable Object... parameters) {
        ResultCache.Key key = new ResultCache.Key(sql, new ArrayList<>(Arrays.asList(parameters)));
        boolean steady = !UNSTEADY.matcher(sql).find();
        QueryResult known = steady ? cache.get(key, generation.getAsLong()) : null;
        if (known != null) {
            return known;
        }
        QueryResult result = ask(sql, key.parameters());
        if (steady) {
            cache.put(key, result);
        }
        return result;
    }

    /** Forgets all answers, for tables that were changed past the lake. */
    public synchronized void forget() {
        cache.forget();
    }

    /** Returns how much the cache has helped. */
    public synchronized QueryStatistics statistics() {
        return cache.statistics();
    }

    /** Ends the connection; asking is not possible any more. */
    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Sql.failure("close the connection for queries", e);
        }
    }

    private QueryResult ask(String sql, List<@Nullable Object> parameters) {
        try (Statement begin = connection.createStatement()) {
            begin.execute("BEGIN TRANSACTION READ ONLY");
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.size(); i++) {
                    statement.setObject(i + 1, parameters.get(i));
                }
                try (ResultSet rows = statement.executeQuery()) {
                    return read(rows);
                }
            } finally {
                begin.execute("ROLLBACK");
            }
        } catch (SQLException e) {
            throw Sql.failure("answer the query", e);
        }
    }

    private static QueryResult read(ResultSet rows) throws SQLException {
        ResultSetMetaData about = rows.getMetaData();
        List<String> columns = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            columns.add(about.getColumnLabel(i));
            types.add(about.getColumnTypeName(i));
        }
        List<List<@Nullable Object>> all = new ArrayList<>();
        while (rows.next()) {
            List<@Nullable Object> row = new ArrayList<>(columns.size());
            for (int i = 1; i <= columns.size(); i++) {
                row.add(Values.plain(rows.getObject(i)));
            }
            all.add(row);
        }
        return new QueryResult(columns, types, all);
    }
}
