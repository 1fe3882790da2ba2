package io.tif1.lake;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.ergast.PlanningMode;
import io.tif1.lake.run.PipelineOptions;
import io.tif1.lake.run.PipelineRequest;
import io.tif1.lake.run.PipelineRunner;
import io.tif1.lake.run.RunResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lake whose writer is killed again and again ends as one that was left in peace. */
class KillTest {
    private static final int KILLS = Integer.getInteger("tif1.kills", 4);
    private static final int LONGEST_MS = 4000;
    private static final long SEED = 20_251_121;

    @TempDir Path folder;

    @Test
    void survivesBeingKilledAtAnyTime() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        try (LakeFixture fixture = new LakeFixture(TinyHistory.write(folder.resolve("history")))) {
            for (int i = 0; i < KILLS; i++) {
                killAfter(random.nextInt(300, LONGEST_MS), fixture);
            }

            assertThat(finished(fixture, "killed")).isEqualTo(finished(fixture, "whole"));
        }
    }

    private void killAfter(int millis, LakeFixture fixture)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        KillTarget.class.getName(),
                                        folder.resolve("killed").toString(),
                                        fixture.server().uri().toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("output.txt").toFile())
                        .start();
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private String finished(LakeFixture fixture, String name) {
        LakeOptions options = LakeOptions.builder(folder.resolve(name)).build();
        RunResult result =
                PipelineRunner.of(
                                options,
                                PipelineOptions.builder().build(),
                                fixture.client(),
                                progress -> {})
                        .run(PipelineRequest.backfill(2021, 2022).planned(PlanningMode.ROUND));

        assertThat(result.failures()).isEmpty();
        try (Lake lake = Lake.open(options)) {
            assertThat(lake.verify(problem -> assertThat(problem).isEmpty())).isPositive();
            return LakeFixture.hash(lake);
        }
    }
}
