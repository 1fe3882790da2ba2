package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.api.model.CacheTransfer;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.TransferText;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tif1 cache prune}: removes what is expired. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "prune",
        description = {
            "Remove what is expired or written by another version, and give space back.",
            "Expired files still serve where no source answers; without them nothing does."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 cache prune --dry-run", "  tif1 cache prune"})
public final class CachePruneCommand implements Callable<Integer> {
    private final Invocation run;

    @Option(
            names = {"-n", "--dry-run"},
            description = "Say what would be removed, and remove nothing.")
    private boolean dryRun;

    /** Creates the command for one run. */
    public CachePruneCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withTif1(this::prune);
    }

    private void prune(Tif1 f1) throws IOException {
        CacheTransfer pruned = f1.cache().prune(dryRun);
        TransferText.print(run, dryRun ? "would remove" : "removed", pruned);
    }
}
