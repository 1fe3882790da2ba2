package io.tif1.cli.lake;

import io.tif1.cli.run.Invocation;
import io.tif1.lake.run.PipelineMode;
import io.tif1.lake.run.PipelineTask;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tif1 pipeline run}. */
@Command(
        name = "run",
        description = {
            "Run the pipeline, or some of its tasks; what is done already is not done again.",
            "",
            "The tasks: extract_static, extract_season, extract_races, extract_race_data,",
            " extract_standings, transform_to_silver, load_to_warehouse, run_models, run_tests."
                    + " The",
            "last three are one transaction: naming one of them runs all."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 pipeline run --from 2020 --lake f1",
            "  tif1 pipeline run --replay-history racedata --lake f1",
            "  tif1 pipeline run --lake f1 --task extract_static --task extract_races"
        })
final class PipelineRunCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private RunWork work = new RunWork();

    @Option(
            names = "--task",
            paramLabel = "TASK",
            description = "Only this task; repeat it for more.")
    private List<String> tasks = List.of();

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            defaultValue = "backfill",
            description = "backfill, incremental or replay. ${DEFAULT-VALUE} unless set.")
    private String mode = "backfill";

    PipelineRunCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return work.run(run, PipelineMode.valueOf(name("mode", mode)), tasks());
    }

    private Set<PipelineTask> tasks() {
        Set<PipelineTask> chosen = EnumSet.noneOf(PipelineTask.class);
        for (String task : tasks) {
            chosen.add(PipelineTask.valueOf(name("task", task)));
        }
        return chosen.isEmpty() ? EnumSet.allOf(PipelineTask.class) : chosen;
    }

    private static String name(String what, String text) {
        String name = text.toUpperCase(Locale.ROOT);
        boolean known =
                what.equals("mode")
                        ? List.of("BACKFILL", "INCREMENTAL", "REPLAY").contains(name)
                        : EnumSet.allOf(PipelineTask.class).stream()
                                .anyMatch(task -> task.name().equals(name));
        if (!known) {
            throw new IllegalArgumentException(
                    "there is no "
                            + what
                            + " '"
                            + text
                            + "'; 'tif1 pipeline run --help' lists them");
        }
        return name;
    }
}
