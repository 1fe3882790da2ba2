package io.tif1.cli.lake;

import static io.tif1.api.frame.ColumnType.TEXT;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import io.tif1.ergast.ErgastClient;
import io.tif1.ergast.Pause;
import io.tif1.lake.metrics.MetricsServer;
import io.tif1.lake.run.Configured;
import io.tif1.lake.run.PipelineRunner;
import io.tif1.lake.run.Scheduler;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tif1 pipeline schedule}. */
@Command(
        name = "schedule",
        description = {
            "Run the pipeline by the clock until Ctrl-C: every day from March to November what is"
                    + " new,",
            "every Monday the whole season again, once a year everything again.",
            "Times, zone and black-outs are settings, see tif1 pipeline settings."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 pipeline schedule --lake f1 --show",
            "  tif1 pipeline schedule --lake f1",
            "  tif1 pipeline schedule --set tif1.schedule.cron=\"30 5 * * *\""
        })
final class PipelineScheduleCommand implements Callable<Integer> {
    private static final Schema SCHEMA =
            Schema.of(Field.of("Schedule", TEXT), Field.of("Next", TEXT), Field.of("Cron", TEXT));

    private final Invocation run;
    @Mixin private LakePlace place = new LakePlace();

    @Option(names = "--show", description = "Only say when what is run next.")
    private boolean show;

    PipelineScheduleCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Configured configured = place.configured(run);
        Scheduler scheduler = new Scheduler(configured.schedules(), run.clock(), Pause.sleeping());
        print(scheduler.upcoming());
        if (show) {
            return 0;
        }
        PipelineRunner runner =
                PipelineRunner.of(
                        configured.lake(run.clock()),
                        configured.pipeline(),
                        new ErgastClient(configured.source()),
                        new RunProgress(run));
        try (MetricsServer metrics =
                MetricsServer.start(
                        configured.metricsPort(), () -> runner.metrics().text(), () -> true)) {
            run.note("metrics are on " + metrics.uri());
            scheduler.run(
                    request -> {
                        boolean good = runner.run(request).isSuccess();
                        run.note(
                                "run "
                                        + (good
                                                ? "succeeded"
                                                : "failed, see 'tif1 pipeline status'"));
                    });
        }
        return 0;
    }

    private void print(List<Scheduler.Due> upcoming) throws IOException {
        List<@Nullable Object[]> rows =
                upcoming.stream()
                        .map(
                                due ->
                                        new @Nullable Object[] {
                                            due.schedule().name(),
                                            due.at().toOffsetDateTime().toString(),
                                            due.schedule().cron().toString()
                                        })
                        .toList();
        run.print(Rows.of(SCHEMA, rows), TableLayout.all());
    }
}
