package io.tif1.it.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.InvalidDataException;
import io.tif1.api.LapNotFoundException;
import io.tif1.api.NetworkException;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.it.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages on the page of troubles that the command's own test cannot provoke. */
class TroubleshootingTest {
    private static final Page PAGE = Page.of("troubleshooting.md");
    private static final String TEXT = Project.read(PAGE.file());

    @TempDir Path folder;

    @Test
    void exceptionsCarryFacts() throws Throwable {
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            PAGE.assertPrints("errors", () -> errors(f1));
        }
    }

    private static void errors(Tif1 f1) {
        // snippet:errors
        try {
            f1.session(2025, "Sample", "R").telemetry("ARV", 99);
        } catch (LapNotFoundException e) {
            System.out.println(e.driver() + " " + e.lap() + ": " + e.getMessage());
        }
        try {
            f1.session(2025, "Austr", "R");
        } catch (DataNotFoundException e) {
            System.out.println(e.candidates()); // near names, the most likely first
        } catch (NetworkException e) {
            System.out.println(e.isRetryable() + " " + e.attempts());
        }
        // end
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        Path file = folder.resolve("2025/Monaco Grand Prix/Race/weather.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<!DOCTYPE html>");

        try (Tif1 f1 = Tif1.builder().source(Sources.directory(folder)).noCache().open()) {
            Throwable failure = catchThrowable(() -> f1.session(2025, "Monaco", "R").weather());

            assertThat(failure).isInstanceOf(InvalidDataException.class);
            assertThat(failure.getMessage().replace(folder + "/", ""))
                    .isEqualTo(message("unreadable"));
        }
    }

    @Test
    void whatAFileLacksIsNamed() {
        Path archive = Project.module("tif1-it").folder().resolve("src/it/archive");
        try (Tif1 f1 = Tif1.builder().source(Sources.directory(archive)).noCache().open()) {
            Laps laps = f1.session(2025, "Monaco", "R").laps();

            assertThatThrownBy(() -> laps.stint(2)).hasMessage(message("no-column"));
        }
    }

    @Test
    void aLapWithoutATimeSaysHowToAsk() {
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            Laps laps = f1.session(2025, "Sample", "R").laps();
            Lap untimed = laps.where(lap -> !lap.hasTime()).get(0);

            assertThatThrownBy(untimed::time).hasMessage(message("no-time"));
        }
    }

    @Test
    void whatIsMissingOnThePathIsNamed() {
        Path providers = Project.module("tif1-api").sources().resolve("io/tif1/api/Providers.java");

        assertThat(Project.read(providers)).contains('"' + message("no-core") + '"');
    }

    @Test
    void theLauncherSaysSo() {
        String launcher = Project.read(Project.root().resolve("tif1"));

        assertThat(block("launcher").lines()).hasSize(3).allMatch(launcher::contains);
    }

    @Test
    void everyLineOfTheOverviewNamesAnException() {
        List<String> named =
                Pattern.compile("`(\\w+Exception)`")
                        .matcher(TEXT)
                        .results()
                        .map(m -> m.group(1))
                        .toList();

        assertThat(named)
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        name ->
                                assertThat(Class.forName("io.tif1.api." + name))
                                        .isAssignableTo(RuntimeException.class));
    }

    private static String message(String name) {
        return block("message: " + name).strip();
    }

    private static String block(String comment) {
        Pattern block = Pattern.compile("(?s)<!-- " + comment + " -->\\n```text\\n(.*?)```");
        return Project.firstMatch(block, TEXT).orElseThrow();
    }
}
