package io.tif1.cli.command;

import static io.tif1.api.frame.ColumnType.BOOLEAN;
import static io.tif1.api.frame.ColumnType.TEXT;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.PluginInfo;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code tif1 plugins}: what was found, and where. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "plugins",
        description = "List the table libraries, caches and sources that were found, and where.",
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 plugins", "  tif1 plugins --format json"})
public final class PluginsCommand implements Callable<Integer> {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Kind", TEXT),
                    Field.of("Id", TEXT),
                    Field.of("Chosen", BOOLEAN),
                    Field.of("Origin", TEXT));
    private static final TableLayout LAYOUT = TableLayout.all().cutting("Origin");

    private final Invocation run;

    /** Creates the command for one run. */
    public PluginsCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withTif1(f1 -> run.print(rows(f1.plugins()), LAYOUT));
    }

    private static RowFrame rows(List<PluginInfo> plugins) {
        return new RowFrame(SCHEMA, plugins.stream().map(PluginsCommand::row).toList());
    }

    private static @Nullable Object[] row(PluginInfo plugin) {
        return new @Nullable Object[] {
            plugin.kind(), plugin.id(), plugin.chosen(), plugin.origin()
        };
    }
}
