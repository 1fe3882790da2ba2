package io.tif1.lake.gold;

import io.tif1.lake.silver.Sql;
import io.tif1.lake.store.LakeStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Writes the tables of the star schema as Parquet files, each whole or not at all. */
final class TableExport {
    private TableExport() {}

    static List<String> run(Connection connection, LakeStore store) throws SQLException {
        List<String> paths = new ArrayList<>();
        for (String table : tables(connection)) {
            Path draft = store.scratch(table + ".parquet");
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "COPY (FROM %s ORDER BY ALL) TO %s (FORMAT parquet, COMPRESSION zstd)"
                                .formatted(table, Sql.literal(draft.toString())));
            }
            String path = "gold/export/" + table + "/" + table + ".parquet";
            store.adopt(path, draft);
            paths.add(path);
        }
        return paths;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT table_name FROM duckdb_tables() WHERE NOT temporary AND"
                                        + " (table_name LIKE 'dim%' OR table_name LIKE 'fact%'"
                                        + " OR table_name LIKE 'agg%') ORDER BY 1")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
