package io.tif1.cli.lake;

import io.tif1.cli.run.ExitCode;
import io.tif1.cli.run.Invocation;
import io.tif1.lake.Lake;
import io.tif1.lake.run.Configured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 lake verify}. */
@Command(
        name = "verify",
        description = {"Recompute the hash of every raw page."},
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 lake verify --lake f1"})
final class LakeVerifyCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private LakePlace place = new LakePlace();

    LakeVerifyCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Configured configured = place.configured(run);
        LakeFolder.of(configured.root());
        List<String> problems = new ArrayList<>();
        try (Lake lake = Lake.open(configured.lake(run.clock()))) {
            int pages = lake.verify(problems::add);
            run.print(problems);
            run.note(pages + " pages checked, " + problems.size() + " are not what they were");
        }
        return problems.isEmpty() ? ExitCode.OK : ExitCode.INVALID_DATA;
    }
}
