package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.SettingFile;
import io.tif1.cli.run.Invocation;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tif1 config unset}: removes one setting from a file. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "unset",
        description = {
            "Remove one setting from your file, or from the project's.",
            "",
            "What another place says, or the default, holds then."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 config unset tif1.offline", "  tif1 config unset --project tif1.source"})
public final class ConfigUnsetCommand implements Callable<Integer> {
    private final Invocation run;

    @Mixin private ConfigFileOption where = new ConfigFileOption();

    @Parameters(index = "0", paramLabel = "KEY", description = "The setting to remove.")
    private String key = "";

    /** Creates the command for one run. */
    public ConfigUnsetCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        SettingFile file = run.configuration().unset(where.file(), key);
        run.note(file.path() + " does not set " + key + " any more");
        return 0;
    }
}
