package io.tif1.cli.command;

import static io.tif1.api.frame.ColumnType.BOOLEAN;
import static io.tif1.api.frame.ColumnType.TEXT;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.SettingFile;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code tif1 config path}: the files that settings are read from. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "path",
        description = "Show the files that settings are read from, there or not.",
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 config path", "  tif1 config path --format json"})
public final class ConfigPathCommand implements Callable<Integer> {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("File", TEXT),
                    Field.of("Exists", BOOLEAN),
                    Field.of("Path", TEXT),
                    Field.of("Note", TEXT));
    private static final TableLayout LAYOUT =
            TableLayout.of("File", "Exists", "Path", "Note").cutting("Note");

    private final Invocation run;

    /** Creates the command for one run. */
    public ConfigPathCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        run.print(
                new RowFrame(
                        SCHEMA,
                        run.configuration().files().stream().map(ConfigPathCommand::row).toList()),
                LAYOUT);
        return 0;
    }

    private static @Nullable Object[] row(SettingFile file) {
        return new @Nullable Object[] {
            file.origin().label(),
            file.exists(),
            file.path().toString(),
            file.note().isEmpty() ? null : file.note()
        };
    }
}
