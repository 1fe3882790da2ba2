package io.tif1.cli.lake;

import static io.tif1.api.frame.ColumnType.TEXT;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import io.tif1.lake.run.PipelineSettings;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 pipeline settings}. */
@Command(
        name = "settings",
        description = {
            "Show every setting of the pipeline, its value, and where the value comes from: --set,",
            "system properties (tif1.lake.root), variables (TIF1_LAKE_ROOT), .env, defaults."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 pipeline settings", "  tif1 pipeline settings --env-file production.env"})
final class PipelineSettingsCommand implements Callable<Integer> {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Key", TEXT),
                    Field.of("Value", TEXT),
                    Field.of("Place", TEXT),
                    Field.of("Variable", TEXT),
                    Field.of("Meaning", TEXT));

    private final Invocation run;
    @Mixin private LakePlace place = new LakePlace();

    PipelineSettingsCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        List<@Nullable Object[]> rows =
                place.settings(run).all().stream().map(PipelineSettingsCommand::row).toList();
        run.print(Rows.of(SCHEMA, rows), TableLayout.of("Key", "Value", "Place"));
        return 0;
    }

    private static @Nullable Object[] row(PipelineSettings.Found found) {
        return new @Nullable Object[] {
            found.setting().key(),
            found.text().isEmpty() ? null : found.text(),
            found.place(),
            found.setting().variable(),
            found.setting().meaning()
        };
    }
}
