package io.tif1.cli.lake;

import io.tif1.cli.run.Invocation;
import io.tif1.lake.run.PipelineMode;
import io.tif1.lake.run.PipelineTask;
import java.io.IOException;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 pipeline backfill}. */
@Command(
        name = "backfill",
        description = {"Fill the lake with seasons; what is there is kept."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 pipeline backfill --from 2000 --to 2010 --lake f1",
            "  tif1 pipeline backfill --order newest-first --endpoints results,qualifying --lake f1"
        })
final class PipelineBackfillCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private RunWork work = new RunWork();

    PipelineBackfillCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return work.run(run, PipelineMode.BACKFILL, EnumSet.allOf(PipelineTask.class));
    }
}
