package io.tif1.cli.lake;

import io.tif1.cli.run.ExitCode;
import io.tif1.cli.run.Invocation;
import io.tif1.lake.Lake;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 pipeline test}. */
@Command(
        name = "test",
        description = {"Test the data of the star schema; nothing is changed."},
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 pipeline test --lake f1"})
final class PipelineTestCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private LakePlace place = new LakePlace();

    PipelineTestCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        try (Lake lake = Lake.open(place.configured(run).lake(run.clock()))) {
            List<String> found = lake.test();
            run.print(found);
            run.note(
                    found.isEmpty()
                            ? "all tests are good"
                            : found.size() + " tests found something");
            return found.isEmpty() ? ExitCode.OK : ExitCode.INVALID_DATA;
        }
    }
}
