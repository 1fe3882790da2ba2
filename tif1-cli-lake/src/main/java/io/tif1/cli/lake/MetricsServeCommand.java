package io.tif1.cli.lake;

import io.tif1.cli.run.Invocation;
import io.tif1.lake.metrics.MetricsFile;
import io.tif1.lake.metrics.MetricsServer;
import io.tif1.lake.run.Configured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tif1 metrics serve}. */
@Command(
        name = "serve",
        description = {
            "Serve what runs have counted on this machine until Ctrl-C: /metrics, /healthz,"
                    + " /readyz."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 metrics serve --lake f1", "  tif1 metrics serve --lake f1 --port 9999"})
final class MetricsServeCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private LakePlace place = new LakePlace();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port; 0 for any. tif1.metrics.port, or 9464, unless set.")
    private @Nullable Integer port;

    MetricsServeCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Configured configured = place.configured(run);
        Path file = LakeFolder.of(configured.root()).resolve("_state/metrics.prom");
        int where = port == null ? configured.metricsPort() : port;
        boolean compatible = configured.pipeline().compatibleNames();
        try (MetricsServer server =
                MetricsServer.start(
                        where,
                        () -> new MetricsFile(file).load().text(compatible),
                        () -> Files.exists(file))) {
            run.note("metrics are on " + server.uri());
            Thread.currentThread().join(); // until the process is ended
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
