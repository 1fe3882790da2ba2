package io.tif1.it.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.FileCounts;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Telemetry;
import io.tif1.it.project.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs on the page about good use. */
class PracticesSnippetTest {
    private static final Page PAGE = Page.of("practices.md");
    private static final Path ARCHIVE =
            Project.module("tif1-it").folder().resolve("src/it/archive");

    @TempDir Path folder;

    @Test
    void manyLapsAreLoadedInOneCall() {
        List<Double> speeds = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            Session race = f1.session(2025, "Sample", "R");

            // snippet:many-laps
            List<LapRef> wanted =
                    race.laps().accurate().stream()
                            .map(lap -> new LapRef(lap.driver(), lap.number()))
                            .limit(20)
                            .toList();
            for (Loaded<Telemetry> lap : race.telemetry(wanted)) {
                lap.toOptional().ifPresent(telemetry -> speeds.add(telemetry.speed().max()));
                if (!lap.isPresent()) {
                    missing.add(lap.what());
                }
            }
            // end
        }

        assertThat(speeds).hasSize(20).allMatch(speed -> speed > 200);
        assertThat(missing).isEmpty();
    }

    @Test
    void metricsTellWhetherAChangeHelped() throws Throwable {
        PAGE.assertPrints("tuning", () -> tuning(folder));
    }

    private static void tuning(Path folder) {
        // snippet:tuning
        for (String tiers : List.of("none", "ehcache", "sqlite")) {
            for (String start : List.of("first", "next")) {
                try (Tif1 f1 = service(tiers, folder)) {
                    f1.session(2025, "Monaco", "R").laps(); // the work of the service
                    FileCounts files = f1.metrics().files();
                    System.out.printf(
                            "%-7s %-5s start: %d fetched, %d from the cache%n",
                            tiers, start, files.fetched(), files.cached());
                }
            }
        }
        // end
    }

    private static Tif1 service(String tiers, Path folder) {
        return Tif1.builder()
                .source(Sources.directory(ARCHIVE))
                .set("tif1.cache.tiers", tiers)
                .set("tif1.cache.sqlite.file", folder.resolve("f1.db").toString())
                .open();
    }

    @Test
    void askingAgainCostsNothing() throws Throwable {
        PAGE.assertPrints("asking-again", PracticesSnippetTest::askingAgain);
    }

    private static void askingAgain() {
        try (Tif1 f1 = Tif1.builder().source(Sources.directory(ARCHIVE)).noCache().open()) {
            // snippet:asking-again
            Session held = f1.session(2025, "Monaco", "R");
            held.laps();
            long before = f1.metrics().files().fetched();
            Session again = f1.session(2025, "monte carlo", "Race");
            again.laps().driver("ANA").fastest();
            System.out.println("the same session: " + (again == held));
            System.out.println("files fetched again: " + (f1.metrics().files().fetched() - before));
            // end
        }
    }

    private record Pace(String driver, int weatherSamples) {}

    @Test
    void severalSessionsAreAnalyzedInOneCall() {
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            // snippet:analyze
            List<SessionKey> weekend =
                    List.of(
                            f1.session(2025, "Sample", "Q").key(),
                            f1.session(2025, "Sample", "R").key());
            List<Loaded<Pace>> paces =
                    f1.analyze(
                            weekend,
                            session ->
                                    new Pace(
                                            session.laps().fastest().orElseThrow().driver(),
                                            session.weather().samples().size()));
            // end

            assertThat(paces).hasSize(2).allMatch(Loaded::isPresent);
        }
    }
}
