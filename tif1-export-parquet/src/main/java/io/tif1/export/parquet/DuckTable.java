package io.tif1.export.parquet;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** One table in a DuckDB of its own, in memory. Columns have numbers for names until the end. */
final class DuckTable implements AutoCloseable {
    private final Connection connection;
    private Schema schema = Schema.of();

    private DuckTable(Connection connection) {
        this.connection = connection;
    }

    static DuckTable open() throws SQLException {
        return new DuckTable(new DuckDBDriver().connect("jdbc:duckdb:", new Properties()));
    }

    /** Creates the table of a frame with its rows. */
    void fill(Frame frame) throws SQLException {
        schema = frame.schema();
        execute(
                "CREATE TABLE frame ("
                        + list(position -> "c" + position + " " + type(position))
                        + ")");
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            columns.add(frame.column(i));
        }
        try (DuckDBAppender appender =
                connection.unwrap(DuckDBConnection.class).createAppender("frame")) {
            for (int row = 0; row < frame.rows(); row++) {
                appender.beginRow();
                for (Column column : columns) {
                    append(appender, column, row);
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, Column column, int row)
            throws SQLException {
        if (column.isMissing(row)) {
            appender.appendNull();
            return;
        }
        switch (column.type()) {
            case BOOLEAN -> appender.append(column.booleanAt(row));
            case INT32 -> appender.append(column.intAt(row));
            case FLOAT64 -> appender.append(column.doubleAt(row));
            case DURATION, INSTANT -> appender.append(column.longAt(row));
            case TEXT -> appender.append(column.textAt(row));
        }
    }

    /** Writes the table with the columns' names, durations in seconds and instants in UTC. */
    void copyTo(Path file) throws SQLException {
        execute(
                "COPY (SELECT "
                        + list(position -> value(position) + " AS " + name(position))
                        + " FROM frame) TO '"
                        + file.toString().replace("'", "''")
                        + "' (FORMAT parquet, COMPRESSION zstd)");
    }

    private String type(int position) {
        return switch (schema.field(position).type()) {
            case BOOLEAN -> "BOOLEAN";
            case INT32 -> "INTEGER";
            case FLOAT64 -> "DOUBLE";
            case DURATION, INSTANT -> "BIGINT";
            case TEXT -> "VARCHAR";
        };
    }

    private String value(int position) {
        ColumnType type = schema.field(position).type();
        if (type == ColumnType.DURATION) {
            return "c" + position + " / 1000.0::DOUBLE";
        }
        return type == ColumnType.INSTANT ? "epoch_ms(c" + position + ")" : "c" + position;
    }

    private String name(int position) {
        Field field = schema.field(position);
        return '"' + field.name().replace("\"", "\"\"") + '"';
    }

    private String list(Function<Integer, String> text) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            texts.add(text.apply(i));
        }
        return String.join(", ", texts);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
