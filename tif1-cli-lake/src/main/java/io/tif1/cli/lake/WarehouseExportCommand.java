package io.tif1.cli.lake;

import io.tif1.cli.run.Invocation;
import io.tif1.lake.Lake;
import io.tif1.lake.run.Configured;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 warehouse export}. */
@Command(
        name = "export",
        description = {
            "Write every table of the star schema as Parquet, below gold/export of the lake."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 warehouse export --lake f1"})
final class WarehouseExportCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private LakePlace place = new LakePlace();

    WarehouseExportCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Configured configured = place.configured(run);
        LakeFolder.of(configured.root());
        try (Lake lake = Lake.open(configured.lake(run.clock()))) {
            run.print(lake.exportTables());
        }
        return 0;
    }
}
