package io.tif1.lake.silver;

import io.tif1.ergast.columnar.Reject;
import io.tif1.lake.bronze.BronzeBatch;
import io.tif1.lake.bronze.PartitionPath;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes rejected rows with the reason and the source's own words. */
final class RejectTable {
    private RejectTable() {}

    static String path(BronzeBatch batch) {
        return PartitionPath.batch(SilverLayer.QUARANTINE, batch.partition(), batch.id())
                + "rejects.parquet";
    }

    static void write(DuckDBConnection connection, List<Reject> rejects, Path file)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE OR REPLACE TABLE rejects (reason_code VARCHAR, json_pointer VARCHAR, "
                            + "page INTEGER, row_index INTEGER, raw_json VARCHAR)");
            try (DuckDBAppender appender = connection.createAppender("main", "rejects")) {
                for (Reject reject : rejects) {
                    appender.beginRow()
                            .append(reject.reason())
                            .append(reject.pointer())
                            .append(reject.page())
                            .append(reject.row())
                            .append(reject.rawJson())
                            .endRow();
                }
            }
            statement.execute(
                    "COPY rejects TO %s (%s)"
                            .formatted(Sql.literal(file.toString()), ParquetOptions.PLAIN));
        }
    }
}
