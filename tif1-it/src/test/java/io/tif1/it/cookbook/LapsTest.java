package io.tif1.it.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Frames;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.Lap;
import io.tif1.api.model.LapTime;
import io.tif1.api.model.Laps;
import io.tif1.api.model.ScheduledSession;
import io.tif1.api.model.Stint;
import io.tif1.api.query.Aggregate;
import io.tif1.api.query.Row;
import java.io.IOException;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fastest laps, pace, sectors, speed traps. */
class LapsTest extends CookbookPage {
    LapsTest() {
        super("laps");
    }

    @Test
    void fastestLaps() throws Throwable {
        List<String> printed = assertPrints("cookbook-e11", this::fastest);

        assertThat(printed.get(0)).contains(race.laps().fastestByTime().orElseThrow().time() + "");
    }

    private void fastest() {
        // snippet:cookbook-e11
        Laps laps = race.laps();
        Lap best = laps.fastest().orElseThrow();
        System.out.println("race: " + best + ", " + best.compound());
        laps.fastestPerDriver().stream() // the three quickest drivers
                .limit(3)
                .forEach(lap -> System.out.println(lap.driver() + " " + lap.time()));
        System.out.println("DUN: " + laps.driver("DUN").fastest().orElseThrow().time());
        for (Lap lap : laps.team("Halcyon").fastestPerDriver()) { // team-mates
            System.out.println(lap.team() + ": " + lap.driver() + " " + lap.time());
        }
        System.out.println(laps.driver("DUN", "LOR", "ROW").fastestPerDriver().stream().toList());
        // end
    }

    @Test
    void averagePace() throws Throwable {
        assertPrints("cookbook-u15", this::averages);

        assertThat(race.laps().seconds().count()).isEqualTo(race.laps().timed().size());
        assertThat(race.laps().driver("OKO").seconds().min().orElseThrow()).isEqualTo(86.030);
    }

    private void averages() {
        // snippet:cookbook-u15
        double oko = race.laps().driver("OKO").quick().seconds().average().orElseThrow();
        double dun = race.laps().driver("DUN").quick().seconds().average().orElseThrow();
        System.out.printf("OKO %.3f s, DUN %.3f s, difference %+.3f s%n", oko, dun, oko - dun);
        // end
    }

    @Test
    void theoreticalBest() throws Throwable {
        List<String> printed = assertPrints("cookbook-u16", this::sectors);

        assertThat(printed)
                .hasSize(3)
                .allMatch(line -> line.matches("\\w{3} 1:2\\d\\.\\d{3} \\(0\\.\\d{3} s better\\)"));
    }

    private void sectors() {
        // snippet:cookbook-u16
        Frame best =
                Frames.query(qualifying.laps().frame())
                        .where("Deleted")
                        .isNot(true)
                        .groupBy("Driver")
                        .aggregate(
                                Aggregate.min("Sector1Time").as("S1"),
                                Aggregate.min("Sector2Time").as("S2"),
                                Aggregate.min("Sector3Time").as("S3"),
                                Aggregate.min("LapTime").as("Best"));
        for (Row row : Frames.query(best).sortBy("Best").limit(3)) {
            LapTime ideal =
                    new LapTime(row.longValue("S1") + row.longValue("S2") + row.longValue("S3"));
            double lost = new LapTime(row.longValue("Best")).minus(ideal) / 1000.0;
            System.out.printf("%s %s (%.3f s better)%n", row.text("Driver"), ideal, lost);
        }
        // end
    }

    @Test
    void speedTraps() throws Throwable {
        assertThat(assertPrints("cookbook-u17", this::traps)).hasSize(4);
    }

    private void traps() {
        // snippet:cookbook-u17
        for (String trap : List.of("SpeedI1", "SpeedI2", "SpeedFL", "SpeedST")) {
            Row top = Frames.query(race.laps().frame()).sortByDescending(trap).iterator().next();
            System.out.printf(
                    "%s %.0f km/h, %s lap %d%n",
                    trap, top.doubleValue(trap), top.text("Driver"), top.intValue("LapNumber"));
        }
        // end
    }

    @Test
    void manySessionsInOneLoop() throws Throwable {
        assertThat(assertPrints("cookbook-u25", this::batch)).hasSize(5);
    }

    private void batch() {
        // snippet:cookbook-u25
        for (ScheduledSession session : f1.calendar().event(2025, "Sample").sessions()) {
            Laps laps = f1.session(2025, "Sample", session.kind().code()).laps();
            System.out.printf(
                    "%-17s fastest %s, mean %.3f s, %d laps%n",
                    session.kind().displayName(),
                    laps.fastest().orElseThrow().time(),
                    laps.quick().seconds().average().orElseThrow(),
                    laps.size());
        }
        // end
    }

    @Test
    void driverReport() throws Throwable {
        assertPrints("cookbook-u26", this::report);

        assertThat(race.laps().driver("OKO").pitStops()).hasSize(1);
    }

    private void report() {
        // snippet:cookbook-u26
        Laps laps = race.laps().driver("OKO");
        DoubleSummaryStatistics pace = laps.quick().seconds().summaryStatistics();
        System.out.printf("%d laps, %d quick ones%n", laps.size(), pace.getCount());
        System.out.printf("best %.3f s, mean %.3f s%n", pace.getMin(), pace.getAverage());
        System.out.printf("range %.3f s%n", pace.getMax() - pace.getMin());
        System.out.println("pit stops " + laps.pitStops());
        System.out.println("compounds " + laps.stints().stream().map(Stint::compound).toList());
        System.out.println(
                "position " + race.results().find("OKO").orElseThrow().classifiedPosition());
        System.out.printf(
                "top speed %.0f km/h%n", laps.fastest().orElseThrow().telemetry().speed().max());
        // end
    }

    @Test
    void consistency() throws Throwable {
        assertThat(assertPrints("cookbook-u33", this::steadiest)).hasSize(4);
    }

    private void steadiest() throws IOException {
        // snippet:cookbook-u33
        Frame pace =
                Frames.query(race.laps().accurate().quick().frame())
                        .groupBy("Driver")
                        .aggregate(
                                Aggregate.count("LapTime").as("Laps"),
                                Aggregate.mean("LapTimeSeconds").as("Mean"),
                                Aggregate.deviation("LapTimeSeconds").as("Deviation"),
                                Aggregate.min("LapTime").as("Best"),
                                Aggregate.max("LapTime").as("Worst"));
        for (Row row :
                Frames.query(pace).where("Laps").isAtLeast(10).sortBy("Deviation").limit(4)) {
            double variation = 100 * row.doubleValue("Deviation") / row.doubleValue("Mean");
            System.out.printf(
                    "%s %.3f s ± %.3f s (%.2f %%), range %.3f s%n",
                    row.text("Driver"),
                    row.doubleValue("Mean"),
                    row.doubleValue("Deviation"),
                    variation,
                    (row.longValue("Worst") - row.longValue("Best")) / 1000.0);
        }
        // end
    }
}
