package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tif1 mirror}: holds the commands about mirrors. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "mirror",
        description = "Serve a folder of session files to others.",
        synopsisSubcommandLabel = "serve",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = "  tif1 mirror serve ~/f1")
public final class MirrorCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do, such as 'tif1 mirror serve DIR'");
    }
}
