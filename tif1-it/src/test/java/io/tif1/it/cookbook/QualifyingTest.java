package io.tif1.it.cookbook;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Display;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.Compound;
import io.tif1.api.model.DriverResult;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.QualifyingLaps;
import io.tif1.plot.Tables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Qualifying from laps. */
class QualifyingTest extends CookbookPage {
    QualifyingTest() {
        super("qualifying");
    }

    @Test
    void theResultFollowsFromLaps() throws Throwable {
        List<String> printed = assertPrints("cookbook-u23", this::result);

        assertThat(printed.get(0)).startsWith("1 PAV 1:23.829");
    }

    private void result() {
        // snippet:cookbook-u23
        DriverResult pole = qualifying.results().list().get(0);
        for (DriverResult result : qualifying.results().list().subList(0, 5)) {
            long gap = result.bestLap().orElseThrow().minus(pole.bestLap().orElseThrow());
            System.out.printf("%s %s +%.3f%n", result, result.bestLap().orElseThrow(), gap / 1e3);
        }
        // end
    }

    @Test
    void aSummary() throws Throwable {
        assertPrints("cookbook-u28", this::summary);
    }

    private void summary() {
        // snippet:cookbook-u28
        try (Frame table = Tables.qualifyingSummary(qualifying)) {
            System.out.print(Display.of(table).rows(4));
        }
        QualifyingLaps split = qualifying.laps().qualifying();
        for (int segment = 1; segment <= 3; segment++) {
            Laps laps = split.segment(segment).orElseThrow();
            Map<Compound, Long> tyres =
                    laps.stream().collect(groupingBy(Lap::compound, counting()));
            System.out.println("Q" + segment + ": " + tyres);
        }
        // end
    }
}
