package io.tif1.cli.lake;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tif1 pipeline}: holds the commands below it. */
@Command(
        name = "pipeline",
        description = "Fetch the history since 1950 into a lake of files and a star schema.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 pipeline plan --from 2020               what it would fetch, and how long",
            "  tif1 pipeline run --from 2020 --lake f1        fetch, type, load and test",
            "  tif1 pipeline incremental --lake f1            what is new",
            "  tif1 pipeline status --lake f1                 what runs did",
            "  tif1 pipeline schedule --lake f1               run it every day"
        })
final class PipelineCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do, such as 'tif1 pipeline plan'");
    }
}
