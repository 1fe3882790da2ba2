package io.tif1.it.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Frames;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import io.tif1.api.query.Aggregate;
import io.tif1.api.query.Query;
import io.tif1.api.query.Row;
import io.tif1.it.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The programs of the page about tables, and what they print. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FramesSnippetTest {
    private Tif1 f1;
    private Session race;

    @BeforeAll
    void open() {
        f1 = Tif1.builder().source(Sources.sample()).noCache().open();
        race = f1.session(2025, "Sample", "R");
    }

    @AfterAll
    void close() {
        f1.close();
    }

    @Test
    void columnsAreReadInBulkAndByCell() throws Throwable {
        assertPrints("frame-columns", this::columns);
    }

    private void columns() {
        // snippet:frame-columns
        Frame laps = race.laps().frame();
        double[] seconds = laps.column("LapTimeSeconds").toDoubles(Double.NaN);
        boolean missing = laps.column("PitInTime").isMissing(0);
        System.out.println(laps.rows() + " laps, " + seconds[0] + " s, pit in missing: " + missing);
        // end
    }

    @Test
    void queriesReadAsSentences() throws Throwable {
        assertPrints("frame-query", this::queries);
    }

    private void queries() {
        // snippet:frame-query
        Query quick =
                Frames.query(race.laps().frame())
                        .where("Compound")
                        .is("MEDIUM")
                        .where("LapTime")
                        .isBelow(Duration.ofSeconds(87))
                        .where("IsAccurate")
                        .is(true)
                        .sortBy("LapTime");
        for (Row row : quick.limit(3)) {
            System.out.println(row.text("Driver") + " " + row.duration("LapTime").toMillis());
        }
        // end
    }

    @Test
    void groupsAreAggregated() throws Throwable {
        assertPrints("frame-group", this::groups);
    }

    private void groups() throws IOException {
        // snippet:frame-group
        Frame pace =
                Frames.query(race.laps().frame())
                        .where("Deleted")
                        .isNot(true)
                        .groupBy("Team")
                        .aggregate(
                                Aggregate.count("LapTime").as("Laps"),
                                Aggregate.min("LapTime").as("Best"),
                                Aggregate.median("LapTime").as("Median"));
        Frames.writeCsv(Frames.query(pace).sortBy("Best").limit(3).frame(), System.out);
        // end
    }

    @Test
    void framesAreJoined() throws Throwable {
        assertPrints("frame-join", this::joins);
    }

    private void joins() throws IOException {
        // snippet:frame-join
        Frame names = Frames.query(race.drivers().frame()).select("Driver", "LastName").frame();
        Frame fastest =
                Frames.query(race.laps().frame())
                        .sortBy("LapTime")
                        .limit(2)
                        .select("Driver", "LapTime")
                        .join(names, "Driver");
        Frames.writeJson(fastest, System.out);
        // end
    }

    @Test
    void framesAreWrittenAndConverted(@TempDir Path folder) throws IOException {
        Frame laps = race.laps().frame();

        // snippet:frame-files
        Frames.writeCsv(laps, folder.resolve("laps.csv"));
        Frames.writeNdjson(laps, folder.resolve("laps.ndjson"));
        Frames.writeArrow(laps, folder.resolve("laps.arrow"));
        Frame table = Frames.convert(laps, "tablesaw");
        // end

        assertThat(folder.toFile().list()).hasSize(3);
        assertThat(table.backend()).isEqualTo("tablesaw");
    }

    @Test
    void theLibraryIsChosenForAllFramesOrForOne() {
        // snippet:frame-choice
        Tif1 arrow = Tif1.builder().frame("arrow").source(Sources.sample()).open(); // every frame()
        Frame one = race.laps().frame("tablesaw"); // this frame only
        Frame same = Frames.convert(one, "columns"); // copies
        // end

        try (arrow;
                Frame all = arrow.session(2025, "Sample", "R").weather().frame()) {
            assertThat(all.backend()).isEqualTo("arrow");
        }
        assertThat(one.backend()).isEqualTo("tablesaw");
        assertThat(same.backend()).isEqualTo("columns");
    }

    @Test
    void largeWorkGoesToArrowFilesLapByLap(@TempDir Path folder) throws IOException {
        // snippet:frame-arrow
        try (Stream<Telemetry> laps =
                race.telemetryStream(race.laps().driver("OKO"), "Speed", "RPM")) {
            for (Telemetry lap : (Iterable<Telemetry>) laps::iterator) {
                Frames.writeArrow(lap.frame(), folder.resolve("OKO-" + lap.lapNumber() + ".arrow"));
            }
        }
        // end

        assertThat(folder.toFile().list()).hasSize(race.laps().driver("OKO").size());
    }

    private static void assertPrints(String name, Executable program) throws Throwable {
        String page = Project.read(Project.root().resolve("docs/frames.md"));

        assertThat(page)
                .contains("<!-- output: " + name + " -->\n```text\n" + Printed.by(program) + "```");
    }
}
