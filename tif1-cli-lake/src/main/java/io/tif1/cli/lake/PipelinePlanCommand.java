package io.tif1.cli.lake;

import io.tif1.cli.run.Invocation;
import io.tif1.lake.run.Configured;
import io.tif1.lake.run.PipelineMode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 pipeline plan}. */
@Command(
        name = "plan",
        description = {
            "Say what a backfill would fetch, how many requests that takes, and how long at least."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 pipeline plan --from 2020",
            "  tif1 pipeline plan --lake f1 --format json"
        })
final class PipelinePlanCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private LakePlace place = new LakePlace();
    @Mixin private SeasonOptions seasons = new SeasonOptions();

    PipelinePlanCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Configured configured = place.configured(run);
        int season = LocalDate.ofInstant(run.clock().instant(), ZoneOffset.UTC).getYear();
        new PlanPrinter(run, configured)
                .print(seasons.request(PipelineMode.BACKFILL, season, configured.planning()));
        return 0;
    }
}
