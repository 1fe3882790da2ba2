package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.SessionFilter;
import io.tif1.cli.run.TransferText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tif1 cache export}: writes what is cached to one file. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "export",
        description = {
            "Write what is cached to one file, given with -o, that 'cache import' reads anywhere.",
            "The file is a zip of packed tables with a manifest and checksums."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 cache export -o f1.zip",
            "  tif1 cache export 2025 Australia R -o australia.zip"
        })
public final class CacheExportCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private SessionFilter filter = new SessionFilter();
    @Spec private CommandSpec spec = CommandSpec.create();

    /** Creates the command for one run. */
    public CacheExportCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Path file =
                run.options()
                        .output()
                        .orElseThrow(
                                () ->
                                        new ParameterException(
                                                spec.commandLine(), "say where to: -o FILE"));
        return run.withTif1(f1 -> export(f1, file));
    }

    private void export(Tif1 f1, Path file) throws IOException {
        TransferText.say(run, "wrote", f1.cache().exportTo(file, filter.in(f1)));
    }
}
