package io.tif1.it.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.Tif1;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Session;
import io.tif1.it.project.Project;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The program on the first screen of the README, and what it prints. */
class ReadmeSnippetTest {
    private static final Pattern OUTPUT =
            Pattern.compile("(?s)<!-- output: first-five-minutes -->\\n```text\\n(.*?)```");

    private final String realData = System.getProperty("tif1.realData", "");

    @BeforeEach
    void readsTheFilesInsteadOfTheNetwork() {
        assumeTrue(!realData.isBlank(), "no real data: set TIF1_REAL_DATA");
        System.setProperty("tif1.source", realData + "/tracinginsights");
        System.setProperty("tif1.cache.tiers", "none");
    }

    @AfterEach
    void restore() {
        System.clearProperty("tif1.source");
        System.clearProperty("tif1.cache.tiers");
    }

    @Test
    void printsWhatTheReadmeSays() throws Throwable {
        String printed = Printed.by(ReadmeSnippetTest::firstFiveMinutes);

        String readme = Project.read(Project.root().resolve("README.md"));
        assertThat(printed.lines())
                .containsExactlyElementsOf(
                        Project.firstMatch(OUTPUT, readme).orElseThrow().lines().toList());
    }

    private static void firstFiveMinutes() {
        // snippet:first-five-minutes
        try (Tif1 f1 = Tif1.open()) {
            Session race = f1.session(2025, "Australia", "R");
            Lap best = race.laps().fastest().orElseThrow();
            System.out.printf(
                    "%s %s on lap %d, %s%n",
                    best.driver(), best.time(), best.number(), best.compound());
        }
        // end
    }
}
