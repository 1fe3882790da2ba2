package io.tif1.cli.lake;

import io.tif1.api.StorageException;
import io.tif1.cli.run.Invocation;
import io.tif1.lake.ReadOnlyWarehouse;
import io.tif1.lake.run.Configured;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 warehouse tables}. */
@Command(
        name = "tables",
        description = {"List the tables of the star schema with their columns."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 warehouse tables --lake f1",
            "  tif1 warehouse tables --lake f1 --format json"
        })
final class WarehouseTablesCommand implements Callable<Integer> {
    private static final String SQL =
            "SELECT table_name, estimated_size::INTEGER AS about_rows, columns FROM duckdb_tables()"
                    + " t JOIN (SELECT table_name, string_agg(column_name, ', ' ORDER BY"
                    + " column_index) AS columns FROM duckdb_columns() GROUP BY table_name) c USING"
                    + " (table_name) WHERE NOT starts_with(table_name, '_') ORDER BY ALL";

    private final Invocation run;
    @Mixin private LakePlace place = new LakePlace();

    WarehouseTablesCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Configured configured = place.configured(run);
        try (Connection connection = ReadOnlyWarehouse.open(configured.root(), "512MB")) {
            new QueryPrinter(run).print(connection, SQL, Integer.MAX_VALUE);
            return 0;
        } catch (SQLException e) {
            throw new StorageException("cannot close the warehouse: " + e.getMessage(), e);
        }
    }
}
