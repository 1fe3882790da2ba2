package io.tif1.it.snippets;

import io.tif1.api.Frames;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.DriverResult;
import io.tif1.api.model.Lap;
import io.tif1.api.model.ReportItem;
import io.tif1.api.model.Sample;
import io.tif1.api.model.Session;
import io.tif1.it.project.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The programs on the page of concepts, and what they print. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConceptsSnippetTest {
    private static final Page PAGE = Page.of("concepts.md");
    private static final Path ARCHIVE =
            Project.module("tif1-it").folder().resolve("src/it/archive");

    private Tif1 f1;
    private Session race;

    @BeforeAll
    void open() {
        f1 = Tif1.builder().source(Sources.sample()).noCache().frame("columns").open();
        race = f1.session(2025, "Sample", "R");
    }

    @AfterAll
    void close() {
        f1.close();
    }

    @Test
    void namesMeanSessions() throws Throwable {
        PAGE.assertPrints("concept-names", this::names);
    }

    private void names() {
        // snippet:concept-names
        System.out.println(f1.session(2026, "Monaco", "Q").key());
        System.out.println(f1.session(2026, "monte carlo", "qualifying").key());
        System.out.println(f1.session(2026, "6", "4").key());
        // end
    }

    @Test
    void valuesAndFramesSayTheSame() throws Throwable {
        PAGE.assertPrints("concept-frame", this::frame);
    }

    private void frame() {
        // snippet:concept-frame
        Lap lap = race.laps().driver("OKO").lap(57).get(0);
        Frame laps = race.laps().driver("OKO").lap(57).frame();
        System.out.println(lap.time() + " is " + laps.column("LapTimeSeconds").doubleAt(0) + " s");
        System.out.println(
                "pit entry: " + lap.pitIn() + ", " + laps.column("PitInTime").isMissing(0));
        Frame table = Frames.convert(laps, "tablesaw");
        System.out.println(table.backend() + ", " + table.schema().size() + " columns");
        // end
    }

    @Test
    void theFirstSourceThatHasAFileGivesIt() throws Throwable {
        System.setProperty("tif1.cache.tiers", "none"); // nobody's own cache is written
        try {
            PAGE.assertPrints("concept-sources", () -> sources(ARCHIVE));
        } finally {
            System.clearProperty("tif1.cache.tiers");
        }
    }

    private static void sources(Path archive) {
        // snippet:concept-sources
        try (Tif1 f1 = Tif1.builder().source(Sources.directory(archive), Sources.sample()).open()) {
            System.out.println(f1.session(2025, "Monaco", "R").laps());
            System.out.println(f1.session(2025, "Sample", "R").laps());
        }
        // end
    }

    @Test
    void everythingSaysWhereItComesFrom() throws Throwable {
        PAGE.assertPrints("concept-provenance", this::provenance);
    }

    private void provenance() {
        // snippet:concept-provenance
        Session session = f1.session(2025, "Sample", "Q");
        DriverResult pole = session.results().list().get(0);
        System.out.println("position: " + pole.provenance("Position"));
        System.out.println("points: " + pole.provenance("Points") + ", " + pole.reason("Points"));
        Sample sample = session.telemetry(pole.driver().code(), 2).sample(100);
        System.out.println("sample 100: " + sample.origin() + ", " + sample.speed() + " km/h");
        ReportItem drivers =
                session.report().items().stream()
                        .filter(item -> item.resource().equals("drivers.json"))
                        .findFirst()
                        .orElseThrow();
        System.out.println(
                drivers.resource() + ": " + drivers.state() + " from " + drivers.origin());
        // end
    }

    @Test
    void findingsSayWhatIsOddAndChangeNothing() throws Throwable {
        PAGE.assertPrints("concept-findings", this::findings);
    }

    private void findings() {
        // snippet:concept-findings
        Lap first = race.laps().driver("OKO").lap(1).get(0);
        System.out.println(first + " is accurate: " + first.accuracy().isAccurate());
        System.out.println("because of " + first.accuracy().reasons());
        System.out.println("quality " + race.quality().score() + " of 100");
        // end
    }
}
