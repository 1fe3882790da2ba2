package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tif1 config}: holds the commands about settings. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "config",
        description = {
            "Look at the settings, change them, check them.",
            "",
            "The first of these that sets a key wins: the option --set, the system property of"
                    + " that name, the variable (tif1.cache.dir is TIF1_CACHE_DIR), the"
                    + " project's tif1.properties, the user's tif1.properties, the default."
        },
        synopsisSubcommandLabel = "(show | set | unset | path | check)",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 config show",
            "  tif1 config set tif1.cache.sqlite.max-bytes 8000000000",
            "  tif1 config check"
        })
public final class ConfigCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do with the settings: show, set, unset, path or check");
    }
}
