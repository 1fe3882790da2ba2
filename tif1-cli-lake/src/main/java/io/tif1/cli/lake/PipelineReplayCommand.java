package io.tif1.cli.lake;

import io.tif1.cli.run.Invocation;
import io.tif1.lake.run.PipelineMode;
import io.tif1.lake.run.PipelineTask;
import java.io.IOException;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 pipeline replay}. */
@Command(
        name = "replay",
        description = {"Rebuild typed files and the star schema from raw pages, without network."},
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 pipeline replay --lake f1"})
final class PipelineReplayCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private RunWork work = new RunWork();

    PipelineReplayCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return work.run(run, PipelineMode.REPLAY, EnumSet.allOf(PipelineTask.class));
    }
}
