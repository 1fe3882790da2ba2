package io.tif1.cli.lake;

import static io.tif1.api.frame.ColumnType.TEXT;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import io.tif1.lake.run.RunHistory;
import io.tif1.lake.run.RunState;
import io.tif1.lake.run.TaskState;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tif1 pipeline status}. */
@Command(
        name = "status",
        description = {
            "Say what the last runs did, and how far one is that goes on.",
            "A run that was killed stays running; the same command goes on with it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 pipeline status --lake f1",
            "  tif1 pipeline status --lake f1 --last 1 -v"
        })
final class PipelineStatusCommand implements Callable<Integer> {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Run", TEXT),
                    Field.of("Status", TEXT),
                    Field.of("Begun", TEXT),
                    Field.of("Ended", TEXT),
                    Field.of("Last task", TEXT),
                    Field.of("Request", TEXT));

    private final Invocation run;
    @Mixin private LakePlace place = new LakePlace();

    @Option(
            names = "--last",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many runs. ${DEFAULT-VALUE} unless set.")
    private int last;

    PipelineStatusCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        List<RunState> runs = new RunHistory(place.configured(run).root()).newest(last);
        run.print(
                Rows.of(SCHEMA, runs.stream().map(PipelineStatusCommand::row).toList()),
                TableLayout.all());
        runs.stream().limit(1).flatMap(one -> one.failures().stream()).forEach(run::warn);
        return 0;
    }

    private static @Nullable Object[] row(RunState state) {
        String task =
                state.tasks().keySet().stream()
                        .max(Comparator.naturalOrder())
                        .map(
                                t ->
                                        t.label()
                                                + " "
                                                + state.tasks()
                                                        .getOrDefault(t, TaskState.PENDING)
                                                        .label())
                        .orElse(null);
        return new @Nullable Object[] {
            state.run(),
            state.status(),
            state.begun().toString(),
            state.ended() == null ? null : state.ended().toString(),
            task,
            state.request()
        };
    }
}
