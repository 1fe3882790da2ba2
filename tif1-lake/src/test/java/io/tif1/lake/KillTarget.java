package io.tif1.lake;

import io.tif1.ergast.ErgastClient;
import io.tif1.ergast.ErgastOptions;
import io.tif1.ergast.PlanningMode;
import io.tif1.lake.run.PipelineOptions;
import io.tif1.lake.run.PipelineRequest;
import io.tif1.lake.run.PipelineRunner;
import java.net.URI;
import java.nio.file.Path;

/** A process that fills a lake and may be killed at any time. */
public final class KillTarget {
    private KillTarget() {}

    /** Fills the lake named first from the server named second. */
    public static void main(String[] arguments) {
        ErgastOptions options =
                ErgastOptions.builder()
                        .baseUrl(URI.create(arguments[1]))
                        .rate(Integer.MAX_VALUE, Integer.MAX_VALUE)
                        .build();
        PipelineRunner.of(
                        LakeOptions.builder(Path.of(arguments[0])).build(),
                        PipelineOptions.builder().build(),
                        new ErgastClient(options),
                        progress -> {})
                .run(PipelineRequest.backfill(2021, 2022).planned(PlanningMode.ROUND));
    }
}
