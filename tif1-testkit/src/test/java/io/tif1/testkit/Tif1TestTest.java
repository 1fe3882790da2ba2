package io.tif1.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.tif1.api.Tif1;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Runs tests that use the annotation rightly and wrongly; mirrors are tested with the client. */
class Tif1TestTest {
    @Test
    void givesEachTestAnOpenTif1AndClosesIt() {
        WishRuns.GIVEN.clear();

        Events tests = run(WishRuns.Plain.class);

        assertThat(failures(tests)).isEmpty();
        assertThat(tests.succeeded().count()).isEqualTo(3);
        assertThat(WishRuns.GIVEN).doesNotHaveDuplicates().hasSize(3);
        for (Tif1 closed : WishRuns.GIVEN) {
            assertThatThrownBy(() -> closed.session(2025, "Sample", "R").laps())
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    static Stream<Arguments> misuses() {
        return Stream.of(
                Arguments.of(WishRuns.WithoutMirror.class, "ask for faults, or for mirror = true"),
                Arguments.of(WishRuns.UnknownTier.class, "no cache tier \"imaginary\""),
                Arguments.of(WishRuns.UnknownSource.class, "\"imaginary\""),
                Arguments.of(WishRuns.UnknownMirroredSource.class, "no source \"imaginary\""),
                Arguments.of(WishRuns.SeedOfNoSample.class, "seed has no meaning for the source"),
                Arguments.of(WishRuns.NoSetting.class, "\"tif1.frame\" is not key=value"),
                Arguments.of(WishRuns.SlowWithoutTime.class, "SLOW): it needs millis"),
                Arguments.of(WishRuns.StallWithStatus.class, "STALL): status has no meaning"),
                Arguments.of(WishRuns.NoStatus.class, "STATUS): status is 99"),
                Arguments.of(WishRuns.NeverStruck.class, "RESET): times is 0"));
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void saysWhatIsWrong(Class<?> misuse, String reason) {
        assertThat(failures(run(misuse))).singleElement().asString().contains(reason);
    }

    @Test
    void deletesAFolderWithAllThatIsInIt(@TempDir Path folder) throws Exception {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(inner.resolve("c"), "c");

        Folders.delete(folder.resolve("a"));

        assertThat(folder).isEmptyDirectory();
    }

    private static Events run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .testEvents();
    }

    private static List<String> failures(Events tests) {
        return tests
                .failed()
                .stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().orElseThrow().toString())
                .toList();
    }
}
