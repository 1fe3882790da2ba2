package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tif1 cache}: holds the commands about caches. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "cache",
        description = "Look at the caches, check, mend, empty, fill or carry them elsewhere.",
        synopsisSubcommandLabel = "(info | list | verify | prune | clear | warm | export | import)",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 cache info",
            "  tif1 cache warm 2025 Australia R",
            "  tif1 cache clear 2025 Australia R"
        })
public final class CacheCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        throw new ParameterException(line, "say what to do with the cache, such as 'tif1 cache info'");
    }
}
