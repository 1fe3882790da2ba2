package io.tif1.lake.export;

import io.tif1.lake.silver.Sql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables of the star schema as its own scripts make them, without rows. */
final class GoldModel implements AutoCloseable {
    /**
     * A column of a table or query.
     *
     * @param type its type in DuckDB
     * @param required whether it is never missing
     */
    record Column(String name, String type, boolean required) {}

    private final Connection connection;

    private GoldModel(Connection connection) {
        this.connection = connection;
    }

    static GoldModel open() {
        try {
            GoldModel model = new GoldModel(DriverManager.getConnection("jdbc:duckdb:"));
            model.run(Templates.gold("schema.sql"));
            model.run(Templates.gold("aggregates.sql"));
            return model;
        } catch (SQLException e) {
            throw Sql.failure("read the star schema", e);
        }
    }

    private void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    /** Returns the names of tables that begin with a prefix. */
    List<String> tables(String prefix) {
        List<String> names = new ArrayList<>();
        String sql =
                "SELECT table_name FROM duckdb_tables() WHERE starts_with(table_name, "
                        + Sql.literal(prefix)
                        + ") ORDER BY table_name";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw Sql.failure("read the star schema", e);
        }
    }

    /** Returns the columns of a table. */
    List<Column> columns(String table) {
        return describe("FROM " + table, "DESCRIBE " + table);
    }

    /** Returns the columns of what a query finds. */
    List<Column> describe(String query) {
        return describe(query, "DESCRIBE " + query);
    }

    private List<Column> describe(String what, String sql) {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                boolean required = "NO".equals(rows.getString("null"));
                columns.add(
                        new Column(
                                rows.getString("column_name"),
                                rows.getString("column_type"),
                                required));
            }
            return columns;
        } catch (SQLException e) {
            throw Sql.failure("describe " + what, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Sql.failure("close the star schema", e);
        }
    }
}
