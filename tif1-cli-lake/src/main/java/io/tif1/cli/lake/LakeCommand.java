package io.tif1.cli.lake;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tif1 lake}: holds the commands below it. */
@Command(
        name = "lake",
        description = "Look at the files of a lake, and check them.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 lake ls --lake f1", "  tif1 lake verify --lake f1"})
final class LakeCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do, such as 'tif1 lake ls'");
    }
}
