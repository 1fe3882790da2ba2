package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.TransferText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tif1 pack extract}: writes a pack as files of the archive. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "extract",
        description = {
            "Write what is in a pack as JSON files in the archive's form, below a folder that can"
                    + " be read as a source.",
            "Files that are there are replaced."
        },
        footerHeading = "%nExamples:%n",
        footer = "  tif1 pack extract small.tif1pack ~/f1")
public final class PackExtractCommand implements Callable<Integer> {
    private final Invocation run;

    @Parameters(index = "0", paramLabel = "FILE", description = "The pack.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "DIR", description = "The folder for the seasons.")
    private Path folder = Path.of("");

    /** Creates the command for one run. */
    public PackExtractCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withTif1(f1 -> TransferText.say(run, "wrote", f1.packs().extract(file, folder)));
    }
}
