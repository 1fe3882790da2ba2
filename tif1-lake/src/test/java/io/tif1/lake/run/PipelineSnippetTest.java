package io.tif1.lake.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.ergast.ErgastClient;
import io.tif1.ergast.ErgastOptions;
import io.tif1.lake.LakeFixture;
import io.tif1.lake.LakeOptions;
import io.tif1.lake.TinyHistory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineSnippetTest {
    @TempDir Path files;

    @Test
    void runsInAProgram() throws Exception {
        Path folder = files.resolve("lake");
        try (LakeFixture fixture = new LakeFixture(TinyHistory.write(files.resolve("history")))) {
            ErgastOptions source =
                    ErgastOptions.builder()
                            .baseUrl(fixture.server().uri())
                            .rate(Integer.MAX_VALUE, Integer.MAX_VALUE)
                            .build();

            // snippet:pipeline
            PipelineRunner runner =
                    PipelineRunner.of(
                            LakeOptions.builder(folder).build(),
                            PipelineOptions.builder().build(),
                            new ErgastClient(source),
                            step -> System.out.println(step.task().label() + " " + step.done()));
            RunResult result = runner.run(PipelineRequest.backfill(2021, 2022));
            // end

            assertThat(result.isSuccess()).isTrue();
        }
    }
}
