package io.tif1.cli;

import io.tif1.cli.run.GlobalOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tif1} alone. */
@Command(
        name = "tif1",
        description = "Formula 1 laps, telemetry, weather and messages from 2018 on.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 demo                                 a tour without network",
            "  tif1 fastest 2025 Australia R             the fastest lap of each driver",
            "  tif1 laps 2025 Monaco Q -d LEC -o lec.csv laps as a file",
            "  tif1 2025 Monaco Q                        the same as tif1 fastest 2025 Monaco Q",
            "  tif1 COMMAND --help                       options and examples of a command"
        })
final class RootCommand implements Runnable {
    @Mixin private final GlobalOptions options;
    @Spec private CommandSpec spec = CommandSpec.create();

    RootCommand(GlobalOptions options) {
        this.options = options;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do, such as 'tif1 demo'");
    }

    /** Returns the options of every command. */
    GlobalOptions options() {
        return options;
    }
}
