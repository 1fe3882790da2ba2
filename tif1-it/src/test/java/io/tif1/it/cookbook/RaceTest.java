package io.tif1.it.cookbook;

import static io.tif1.api.model.TrackStatusFilter.any;
import static io.tif1.api.model.TrackStatusFilter.contains;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.model.DriverResult;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.TrackStatus;
import io.tif1.plot.Round;
import io.tif1.plot.SeasonCharts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Race control, positions, overtakes and points. */
class RaceTest extends CookbookPage {
    RaceTest() {
        super("race");
    }

    @Test
    void positionsGained() throws Throwable {
        assertPrints("cookbook-u21", this::gained);
    }

    private void gained() {
        // snippet:cookbook-u21
        Laps opening = race.laps().lap(1);
        for (DriverResult result : race.results().list().subList(0, 5)) {
            int first = opening.driver(result.driver().code()).get(0).position().orElseThrow();
            int last = result.position().orElseThrow();
            System.out.printf(
                    "%s from %d to %d: %+d%n", result.driver(), first, last, first - last);
        }
        // end
    }

    @Test
    void trackStatus() throws Throwable {
        assertThat(assertPrints("cookbook-u22", this::statuses))
                .last()
                .asString()
                .contains("safety");
    }

    private void statuses() {
        // snippet:cookbook-u22
        for (TrackStatus status : TrackStatus.values()) {
            int laps = race.laps().trackStatus(any(status)).size();
            if (laps > 0) {
                System.out.println(status + " in " + laps + " laps");
            }
        }
        Laps slow = race.laps().driver("DUN").trackStatus(contains(TrackStatus.SAFETY_CAR));
        System.out.println("safety car in laps " + slow.stream().map(Lap::number).toList());
        // end
    }

    @Test
    void championship() throws Throwable {
        assertPrints("cookbook-u31", this::points);
    }

    private void points() {
        // snippet:cookbook-u31
        List<Session> races =
                List.of(f1.session(2025, "Sample", "S"), f1.session(2025, "Sample", "R"));
        Map<String, Double> points = new TreeMap<>();
        for (Round round : SeasonCharts.rounds(races)) {
            round.finishes().forEach(f -> points.merge(f.driver(), f.points(), Double::sum));
        }
        points.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(5)
                .forEach(driver -> System.out.println(driver.getKey() + " " + driver.getValue()));
        // end
    }

    @Test
    void overtakes() throws Throwable {
        assertPrints("cookbook-u32", this::passes);
    }

    private void passes() {
        // snippet:cookbook-u32
        for (Laps laps : race.laps().driver("DUN", "OKO", "LOR").byDriver().values()) {
            int[] at = laps.stream().flatMapToInt(lap -> lap.position().stream()).toArray();
            int won = IntStream.range(1, at.length).map(i -> Math.max(0, at[i - 1] - at[i])).sum();
            System.out.println(
                    laps.get(0).driver() + ": " + won + " places won in " + at.length + " laps");
        }
        // end
    }
}
