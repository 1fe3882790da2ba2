package io.tif1.lake.gold;

import io.tif1.ergast.columnar.ColumnSpec;
import io.tif1.ergast.columnar.EntitySchema;
import io.tif1.ergast.entity.ErgastEntities;
import io.tif1.lake.silver.Sql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Views over Parquet files; without files a view has the declared columns and no rows. */
final class Staging {
    private final Connection connection;

    Staging(Connection connection) {
        this.connection = connection;
    }

    /** Shows some files as a view; columns that older files lack are missing values. */
    void show(String view, String endpoint, List<Path> files, boolean temporary)
            throws SQLException {
        EntitySchema schema = ErgastEntities.extractor(endpoint).schema();
        String from =
                files.isEmpty()
                        ? empty(schema)
                        : "SELECT * FROM read_parquet("
                                + Sql.files(files)
                                + ", union_by_name = true, hive_partitioning = false)";
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE OR REPLACE %sVIEW %s AS %s"
                            .formatted(temporary ? "TEMP " : "", view, from));
        }
    }

    private static String empty(EntitySchema schema) {
        Stream<String> technical =
                Sql.TECHNICAL.stream()
                        .map(column -> column.split(" ", 2))
                        .map(parts -> "NULL::" + parts[1] + " AS " + parts[0]);
        return Stream.concat(schema.columns().stream().map(Staging::empty), technical)
                .collect(Collectors.joining(", ", "SELECT ", " WHERE false"));
    }

    private static String empty(ColumnSpec column) {
        return "NULL::" + column.type().sql() + " AS " + column.name();
    }
}
