package io.tif1.cli.lake;

import io.tif1.api.StorageException;
import io.tif1.cli.run.Invocation;
import io.tif1.lake.ReadOnlyWarehouse;
import io.tif1.lake.run.Configured;
import io.tif1.lake.run.PipelineSetting;
import io.tif1.lake.run.PipelineSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tif1 warehouse query}. */
@Command(
        name = "query",
        description = {
            "Ask the star schema in SQL (that of DuckDB). Nothing can be changed, and no other"
                    + " file",
            "be read. The format is a table, CSV, JSON or another one, see --format."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 warehouse query --lake f1 \"FROM v_team_roster(2019)\"",
            "  tif1 warehouse query --lake f1 --file poles.sql --format csv -o poles.csv"
        })
final class WarehouseQueryCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private LakePlace place = new LakePlace();

    @Parameters(arity = "0..1", paramLabel = "SQL", description = "The query.")
    private String text = "";

    @Option(names = "--file", paramLabel = "FILE", description = "Read the query from a file.")
    private @Nullable Path file;

    @Option(
            names = "--limit",
            paramLabel = "ROWS",
            defaultValue = "100000",
            description = "The most rows to print. ${DEFAULT-VALUE} unless set.")
    private int limit;

    WarehouseQueryCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        PipelineSettings settings = place.settings(run);
        Configured configured = new Configured(settings);
        String sql = file == null ? text : Files.readString(file);
        if (sql.isBlank()) {
            throw new IllegalArgumentException("no query; give it in quotes, or with --file");
        }
        String memory = settings.text(PipelineSetting.DUCKDB_MEMORY_LIMIT);
        try (Connection connection = ReadOnlyWarehouse.open(configured.root(), memory)) {
            new QueryPrinter(run).print(connection, sql, limit);
            return 0;
        } catch (SQLException e) {
            throw new StorageException("cannot close the warehouse: " + e.getMessage(), e);
        }
    }
}
