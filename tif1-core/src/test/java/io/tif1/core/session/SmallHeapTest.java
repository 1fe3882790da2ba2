package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What memory a race needs, shown by processes that have no more than a little. */
class SmallHeapTest {
    private static final String HEAP = "-Xmx40m";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"stream", "channels", "published"})
    void aRaceStreamsThroughAHeapThatCannotHoldIt(String how) throws Exception {
        Child streamed = run(how);

        assertThat(streamed.output()).contains("1087 laps").doesNotContain("OutOfMemoryError");
        assertThat(streamed.exitCode()).isZero();
    }

    @Test
    void theSameHeapCannotHoldTheRace() throws Exception {
        Child whole = run("whole");

        assertThat(whole.exitCode()).as("the race does not fit, or this shows nothing").isNotZero();
    }

    private record Child(int exitCode, String output) {}

    private Child run(String how) throws IOException, InterruptedException {
        Path log = folder.resolve(how + ".log");
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                HEAP,
                                "-XX:+UseSerialGC",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-cp",
                                System.getProperty("java.class.path"),
                                StreamedRace.class.getName(),
                                how)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        assertThat(child.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Child(child.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    }
}
