package io.tif1.cli.lake;

import static io.tif1.api.frame.ColumnType.TEXT;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import io.tif1.lake.run.PipelineTask;
import io.tif1.lake.run.RunResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints what a run did. */
final class ResultPrinter {
    private static final Schema SCHEMA =
            Schema.of(Field.of("Run", TEXT), Field.of("Task", TEXT), Field.of("State", TEXT));
    private static final int MOST = 10;

    private final Invocation run;

    ResultPrinter(Invocation run) {
        this.run = run;
    }

    void print(RunResult result) throws IOException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (PipelineTask task : PipelineTask.values()) {
            if (result.tasks().containsKey(task)) {
                rows.add(
                        new @Nullable Object[] {
                            result.run(), task.label(), result.state(task).label()
                        });
            }
        }
        run.print(Rows.of(SCHEMA, rows), TableLayout.of("Task", "State"));
        run.note(
                "run %s: %d fetched, %d transformed, %d files written, %d partitions loaded"
                        .formatted(
                                result.run(),
                                result.fetched(),
                                result.transformed(),
                                result.files(),
                                result.loaded()));
        result.failures().stream().limit(MOST).forEach(text -> run.warn(text));
        if (!result.isSuccess()) {
            run.warn(
                    result.failures().size()
                            + " units failed; nothing was loaded; the same command goes on with"
                            + " what is missing");
        }
    }
}
