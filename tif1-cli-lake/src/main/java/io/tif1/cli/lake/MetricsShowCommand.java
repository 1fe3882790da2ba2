package io.tif1.cli.lake;

import io.tif1.cli.run.Invocation;
import io.tif1.lake.metrics.MetricsFile;
import io.tif1.lake.run.Configured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 metrics show}. */
@Command(
        name = "show",
        description = {"Print what runs have counted, as Prometheus reads it."},
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 metrics show --lake f1", "  tif1 metrics show --lake f1 -o tif1.prom"})
final class MetricsShowCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private LakePlace place = new LakePlace();

    MetricsShowCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Configured configured = place.configured(run);
        Path file = LakeFolder.of(configured.root()).resolve("_state/metrics.prom");
        boolean compatible = configured.pipeline().compatibleNames();
        run.printText(new MetricsFile(file).load().text(compatible));
        return 0;
    }
}
