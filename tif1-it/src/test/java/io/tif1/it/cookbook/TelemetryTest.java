package io.tif1.it.cookbook;

import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.model.Lap;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.Step;
import io.tif1.api.model.Telemetry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Telemetry of many laps at once, and laps compared. */
class TelemetryTest extends CookbookPage {
    TelemetryTest() {
        super("telemetry");
    }

    @Test
    void everyDriversFastestLapInOneCall() throws Throwable {
        List<String> printed = assertPrints("cookbook-e10", this::fastest);

        assertThat(printed).hasSize(4 + 5);
    }

    private void fastest() {
        // snippet:cookbook-e10
        Lap best = race.laps().fastest().orElseThrow();
        System.out.println(best + ": " + best.telemetry().size() + " samples");
        Map<String, Telemetry> all = race.fastestLapTelemetry();
        System.out.println("all drivers: " + all.size());
        System.out.println("three: " + race.fastestLapTelemetry("OKO", "DUN", "LOR").keySet());
        System.out.println("one: lap " + race.fastestLapTelemetry("DUN").get("DUN").lapNumber());
        all.values().stream()
                .sorted(comparingDouble((Telemetry lap) -> lap.speed().max()).reversed())
                .limit(5)
                .forEach(lap -> System.out.println(lap.driver() + " " + lap.speed().max()));
        // end
    }

    @Test
    void twoLapsOnTheSameDistances() throws Throwable {
        assertThat(assertPrints("cookbook-e12", this::compared)).hasSize(6);
    }

    private void compared() {
        // snippet:cookbook-e12
        Map<String, Telemetry> fastest = race.fastestLapTelemetry("OKO", "DUN");
        Telemetry oko = fastest.get("OKO").resample(Step.metres(1000));
        Telemetry dun = fastest.get("DUN").resample(Step.metres(1000));
        for (int i = 0; i < Math.min(oko.size(), dun.size()); i++) {
            System.out.printf(
                    "%4.0f m: %3.0f and %3.0f km/h, gap %+.3f s%n",
                    oko.distance().at(i),
                    oko.speed().at(i),
                    dun.speed().at(i),
                    dun.time().at(i) - oko.time().at(i));
        }
        // end
    }

    @Test
    void someLapsSideBySide() throws Throwable {
        assertThat(assertPrints("cookbook-u04", this::subset)).hasSize(3);
    }

    private void subset() {
        // snippet:cookbook-u04
        List<LapRef> wanted =
                race.laps().driver("OKO", "DUN", "LOR").fastestPerDriver().stream()
                        .map(lap -> new LapRef(lap.driver(), lap.number()))
                        .toList();
        for (Loaded<Telemetry> lap : race.telemetry(wanted)) {
            Telemetry telemetry = lap.toOptional().orElseThrow();
            System.out.printf("%s: %.0f km/h%n", lap.what(), telemetry.speed().max());
        }
        // end
    }
}
