package io.tif1.it.snippets;

import static io.tif1.api.model.TrackStatus.SAFETY_CAR;
import static io.tif1.api.model.TrackStatusFilter.contains;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Compound;
import io.tif1.api.model.DriverResult;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.LoadOptions;
import io.tif1.api.model.QualifyingLaps;
import io.tif1.api.model.ReportItem.State;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionReport;
import io.tif1.api.model.Stint;
import io.tif1.it.project.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The programs of the page about the session model, and what they print. */
class SessionModelSnippetTest {
    private Tif1 f1;

    @BeforeEach
    void open() {
        String realData = System.getProperty("tif1.realData", "");
        assumeTrue(!realData.isBlank(), "no real data: set TIF1_REAL_DATA");
        f1 =
                Tif1.builder()
                        .source(Sources.directory(Path.of(realData, "tracinginsights")))
                        .noCache()
                        .open();
    }

    @AfterEach
    void close() {
        if (f1 != null) {
            f1.close();
        }
    }

    @Test
    void selectionsReadAsSentences() throws Throwable {
        assertPrints("laps-as-sentences", () -> lapsAsSentences(f1.session(2026, "Monaco", "R")));
    }

    private static void lapsAsSentences(Session race) {
        // snippet:laps-as-sentences
        Laps quick = race.laps().driver("LEC", "RUS").compound(Compound.HARD).accurate().quick();
        Laps behindSafetyCar = race.laps().trackStatus(contains(SAFETY_CAR));
        System.out.println(quick + ", " + behindSafetyCar.size() + " behind the safety car");
        Lap lap = race.laps().driver("LEC").get(0);
        System.out.println(lap + ": " + lap.accuracy().reasons());
        // end
    }

    @Test
    void stintsTellHowTyresAge() throws Throwable {
        assertPrints("stints", () -> stints(f1.session(2026, "Monaco", "R")));
    }

    private static void stints(Session race) {
        // snippet:stints
        for (Stint stint : race.laps().driver("RUS").stints()) {
            String slope =
                    stint.degradation().isPresent()
                            ? "%+.3f s a lap".formatted(stint.degradation().getAsDouble())
                            : "too few accurate laps";
            System.out.println(stint + ": " + slope);
        }
        // end
    }

    @Test
    void qualifyingHasThreeSegments() throws Throwable {
        assertPrints("qualifying", () -> qualifying(f1));
    }

    private static void qualifying(Tif1 f1) {
        // snippet:qualifying
        Session session = f1.session(2026, "Monaco", "Q");
        QualifyingLaps split = session.laps().qualifying();
        System.out.println(split.q3().orElseThrow().size() + " laps in Q3, by " + split.basis());
        List<DriverResult> results = session.results().list();
        DriverResult pole = results.get(0);
        System.out.println(
                pole + " " + pole.segment(3).orElseThrow() + " " + pole.provenance("Q3"));
        // end
    }

    @Test
    void reportsSayWhatIsThere() throws Throwable {
        assertPrints("report", () -> report(f1.session(2026, "Monaco", "Q")));
    }

    private static void report(Session session) {
        // snippet:report
        SessionReport report = session.load(LoadOptions.STANDARD);
        System.out.println(report.in(State.PRESENT).size() + " tables are here");
        session.quality()
                .rules()
                .forEach(
                        rule ->
                                System.out.println(
                                        rule.name() + " " + rule.passed() + "/" + rule.checked()));
        System.out.println("quality " + session.quality().score() + " of 100");
        // end
    }

    private static void assertPrints(String name, Executable program) throws Throwable {
        String page = Project.read(Project.root().resolve("docs").resolve("session-model.md"));
        String head = "<!-- output: " + name + " -->\n```text\n";
        int start = page.indexOf(head) + head.length();
        String expected = page.substring(start, page.indexOf("```", start));

        assertThat(Printed.by(program).lines())
                .containsExactlyElementsOf(expected.lines().toList());
    }
}
