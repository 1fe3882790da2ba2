package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.Tif1;
import io.tif1.api.model.CachedFile;
import io.tif1.api.model.TierInfo;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.SessionFilter;
import io.tif1.cli.run.TransferText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
        Predicate<CachedFile> wanted = filter.in(f1);
        if (f1.caches().stream().noneMatch(tier -> holds(f1, tier, wanted))) {
            throw new DataNotFoundException(
                    "nothing of it is cached; warm it first: tif1 cache warm " + filter.words(),
                    List.of());
        }
        TransferText.say(run, "wrote", f1.cache().exportTo(file, wanted));
    }

    private static boolean holds(Tif1 f1, TierInfo tier, Predicate<CachedFile> wanted) {
        try (Stream<CachedFile> files = f1.cache().list(tier.id())) {
            return files.anyMatch(wanted);
        }
    }
}
