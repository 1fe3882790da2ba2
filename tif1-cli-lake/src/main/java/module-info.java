/**
 * The commands of {@code tif1} for the pipeline, the lake and the warehouse.
 *
 * @since 1.0
 */
@SuppressWarnings({"module", "requires-automatic"}) // the digit in tif1; DuckDB has no descriptor
module io.tif1.cli.lake {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires info.picocli;
    requires io.tif1.api;
    requires io.tif1.cli;
    requires io.tif1.ergast;
    requires io.tif1.ergast.replay;
    requires io.tif1.lake;
    requires java.sql;

    opens io.tif1.cli.lake to
            info.picocli;

    provides io.tif1.cli.spi.CommandGroup with
            io.tif1.cli.lake.LakeGroup,
            io.tif1.cli.lake.MetricsGroup,
            io.tif1.cli.lake.PipelineGroup,
            io.tif1.cli.lake.WarehouseGroup;
}
