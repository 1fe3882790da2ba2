package io.tif1.cli.lake;

import io.tif1.cli.run.Invocation;
import io.tif1.lake.Lake;
import io.tif1.lake.run.Configured;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 lake compact}. */
@Command(
        name = "compact",
        description = {"Write the compacted files that are missing or out of date."},
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 lake compact --lake f1"})
final class LakeCompactCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private LakePlace place = new LakePlace();

    LakeCompactCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Configured configured = place.configured(run);
        LakeFolder.of(configured.root());
        try (Lake lake = Lake.open(configured.lake(run.clock()))) {
            run.note(lake.compact() + " files written");
        }
        return 0;
    }
}
