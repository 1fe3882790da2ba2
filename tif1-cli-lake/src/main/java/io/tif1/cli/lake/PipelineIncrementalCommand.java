package io.tif1.cli.lake;

import io.tif1.cli.run.Invocation;
import io.tif1.lake.run.PipelineMode;
import io.tif1.lake.run.PipelineTask;
import java.io.IOException;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 pipeline incremental}. */
@Command(
        name = "incremental",
        description = {
            "Bring the current season up to date: the last race, rounds that are missing, and"
                    + " rounds",
            "younger than a week (tif1.incremental.recheck-days)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 pipeline incremental --lake f1",
            "  tif1 pipeline incremental --to 2024 --lake f1"
        })
final class PipelineIncrementalCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private RunWork work = new RunWork();

    PipelineIncrementalCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return work.run(run, PipelineMode.INCREMENTAL, EnumSet.allOf(PipelineTask.class));
    }
}
