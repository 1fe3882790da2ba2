package io.tif1.lake.gold;

import io.tif1.ergast.columnar.EntitySchema;
import io.tif1.ergast.entity.ErgastEntities;
import io.tif1.lake.silver.Sql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

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
                        ? Sql.noRows(schema)
                        : "SELECT * FROM read_parquet("
                                + Sql.files(files)
                                + ", union_by_name = true, hive_partitioning = false)";
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE OR REPLACE %sVIEW %s AS %s"
                            .formatted(temporary ? "TEMP " : "", view, from));
        }
    }
}
