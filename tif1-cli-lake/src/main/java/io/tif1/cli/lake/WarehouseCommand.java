package io.tif1.cli.lake;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tif1 warehouse}: holds the commands below it. */
@Command(
        name = "warehouse",
        description = "Ask the star schema of a lake.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 warehouse tables --lake f1",
            "  tif1 warehouse query --lake f1 \"FROM v_team_roster(2019)\""
        })
final class WarehouseCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do, such as 'tif1 warehouse tables'");
    }
}
