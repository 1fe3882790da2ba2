package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.api.model.CacheTransfer;
import io.tif1.cli.run.ExitCode;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.TransferText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tif1 cache import}: stores what an export wrote. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "import",
        description = {
            "Store what 'cache export' wrote, each file only after its checksums fit.",
            "Files that are cached as new or newer stay. If any is damaged, the others are stored,"
                    + " the damaged are named, and the exit code is 5."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 cache import f1.zip", "  tif1 cache import f1.zip --dry-run"})
public final class CacheImportCommand implements Callable<Integer> {
    private final Invocation run;
    private boolean sound = true;

    @Parameters(paramLabel = "FILE", description = "What 'cache export' wrote.")
    private Path file = Path.of("");

    @Option(
            names = {"-n", "--dry-run"},
            description = "Check the file, and store nothing.")
    private boolean dryRun;

    /** Creates the command for one run. */
    public CacheImportCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        int code = run.withTif1(this::load);
        return sound ? code : ExitCode.INVALID_DATA;
    }

    private void load(Tif1 f1) throws IOException {
        CacheTransfer loaded = f1.cache().importFrom(file, dryRun);
        TransferText.print(run, dryRun ? "would store" : "stored", loaded);
        sound = loaded.refused().isEmpty();
        if (!dryRun && loaded.files() > 0) {
            LastingTiers.requireWritten(f1);
        }
    }
}
