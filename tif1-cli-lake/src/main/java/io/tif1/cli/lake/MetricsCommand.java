package io.tif1.cli.lake;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tif1 metrics}: holds the commands below it. */
@Command(
        name = "metrics",
        description = "Show what the pipeline has counted and measured.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 metrics show --lake f1", "  tif1 metrics serve --lake f1 --port 9464"})
final class MetricsCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do, such as 'tif1 metrics show'");
    }
}
