package io.tif1.cli.lake;

import static io.tif1.api.frame.ColumnType.BOOLEAN;
import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;

import io.tif1.api.StorageException;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints what a query finds. */
final class QueryPrinter {
    private final Invocation run;

    QueryPrinter(Invocation run) {
        this.run = run;
    }

    /**
     * Asks and prints.
     *
     * @param most the most rows
     * @throws IllegalArgumentException if the database does not understand or refuses the query
     */
    void print(Connection connection, String sql, int most) throws IOException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        Schema schema;
        boolean more;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            schema = schema(result.getMetaData());
            more = read(result, schema, rows, most);
        } catch (SQLException e) {
            throw refusal(e);
        }
        run.print(Rows.of(schema, rows), TableLayout.all());
        if (more) {
            run.warn("only the first " + most + " rows are shown; see --limit");
        }
    }

    private static RuntimeException refusal(SQLException e) {
        String text = String.valueOf(e.getMessage());
        return text.contains("Out of Memory") || text.contains("IO Error")
                ? new StorageException("the query failed: " + text, e)
                : new IllegalArgumentException(text, e);
    }

    private static boolean read(
            ResultSet result, Schema schema, List<@Nullable Object[]> rows, int most)
            throws SQLException {
        while (result.next()) {
            if (rows.size() == most) {
                return true;
            }
            @Nullable Object[] row = new @Nullable Object[schema.size()];
            for (int c = 0; c < row.length; c++) {
                row[c] = value(schema.field(c).type(), result, c + 1);
            }
            rows.add(row);
        }
        return false;
    }

    private static @Nullable Object value(ColumnType type, ResultSet row, int column)
            throws SQLException {
        Object value = row.getObject(column);
        if (value == null) {
            return null;
        }
        return switch (type) {
            case BOOLEAN -> value;
            case INT32 -> ((Number) value).intValue();
            case FLOAT64 -> ((Number) value).doubleValue();
            default -> text(value, row, column);
        };
    }

    private static String text(Object value, ResultSet row, int column) throws SQLException {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : String.valueOf(row.getString(column));
    }

    /** Big numbers are text, so that keys keep all their digits. */
    private static Schema schema(ResultSetMetaData data) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        List<Field> fields = new ArrayList<>();
        for (int c = 1; c <= data.getColumnCount(); c++) {
            String label = data.getColumnLabel(c).isBlank() ? "column" : data.getColumnLabel(c);
            String name = label;
            for (int i = 2; !names.add(name); i++) {
                name = label + "_" + i;
            }
            fields.add(Field.of(name, type(data.getColumnType(c))));
        }
        return Schema.of(fields.toArray(Field[]::new));
    }

    private static ColumnType type(int sql) {
        return switch (sql) {
            case Types.BOOLEAN -> BOOLEAN;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER -> INT32;
            case Types.REAL, Types.FLOAT, Types.DOUBLE, Types.DECIMAL -> FLOAT64;
            default -> TEXT;
        };
    }
}
