package io.tif1.cli.lake;

import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import io.tif1.lake.run.Configured;
import io.tif1.lake.run.PipelinePlan;
import io.tif1.lake.run.PipelineRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints what a run would fetch. */
final class PlanPrinter {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Task", TEXT),
                    Field.of("Partitions", INT32),
                    Field.of("Requests", INT32));

    private final Invocation run;
    private final Configured configured;

    PlanPrinter(Invocation run, Configured configured) {
        this.run = run;
        this.configured = configured;
    }

    void print(PipelineRequest request) throws IOException {
        configured.lake(run.clock()); // a run would refuse what is wrong, so a plan does
        PipelinePlan plan =
                PipelinePlan.of(
                        configured.root(),
                        request,
                        configured.pipeline(),
                        configured.source(),
                        run.clock());
        List<@Nullable Object[]> rows =
                plan.steps().stream()
                        .map(
                                step ->
                                        new @Nullable Object[] {
                                            step.task().label(), step.partitions(), step.requests()
                                        })
                        .toList();
        run.print(Rows.of(SCHEMA, rows), TableLayout.all());
        Duration time = plan.atLeast();
        run.note(
                "about %d requests to %s, which take at least %d h %02d min %02d s"
                        .formatted(
                                plan.requests(),
                                configured.source().baseUrl(),
                                time.toHours(),
                                time.toMinutesPart(),
                                time.toSecondsPart()));
    }
}
