package io.tif1.cli.lake;

import io.tif1.cli.run.Invocation;
import io.tif1.lake.Lake;
import io.tif1.lake.run.Configured;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 lake quarantine}. */
@Command(
        name = "quarantine",
        description = {"Show the rows that were set aside because they are unusable."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 lake quarantine --lake f1",
            "  tif1 lake quarantine --lake f1 -o rejects.csv"
        })
final class LakeQuarantineCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private LakePlace place = new LakePlace();

    LakeQuarantineCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Configured configured = place.configured(run);
        LakeFolder.of(configured.root());
        try (Lake lake = Lake.open(configured.lake(run.clock()))) {
            if (lake.store().list("silver/_quarantine/").isEmpty()) {
                run.note("no row was set aside");
                return 0;
            }
            String files =
                    configured.root().toAbsolutePath() + "/silver/_quarantine/**/rejects.parquet";
            String sql =
                    "SELECT * FROM read_parquet('"
                            + files.replace("'", "''")
                            + "', union_by_name = true)";
            new QueryPrinter(run).print(lake.connection(), sql, Integer.MAX_VALUE);
            return 0;
        }
    }
}
