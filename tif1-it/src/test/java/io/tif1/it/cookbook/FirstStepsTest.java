package io.tif1.it.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Display;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Driver;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import org.junit.jupiter.api.Test;

/** A session, its drivers, laps and telemetry. */
class FirstStepsTest extends CookbookPage {
    FirstStepsTest() {
        super("first-steps");
    }

    @Test
    void aFirstProgram() throws Throwable {
        assertPrints("cookbook-e01", FirstStepsTest::smallest);
    }

    private static void smallest() {
        // snippet:cookbook-e01
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            Session race = f1.session(2025, "Sample", "R");
            System.out.println(race.laps().size() + " laps by " + race.drivers().codes());
            Lap best = race.laps().fastest().orElseThrow();
            System.out.print(Display.of(best.telemetry().select("Speed", "nGear")).rows(4));
        }
        // end
    }

    @Test
    void basicUsage() throws Throwable {
        assertPrints("cookbook-e02", this::basics);
    }

    private void basics() {
        // snippet:cookbook-e02
        System.out.print(Display.of(race.drivers()).rows(3));
        System.out.print(Display.of(race.laps().driver("OKO")).rows(3));
        Telemetry lap = race.laps().driver("OKO").fastest().orElseThrow().telemetry();
        System.out.printf(
                "speed %.0f to %.0f km/h, %.0f on average; throttle %.0f %% on average%n",
                lap.speed().min(), lap.speed().max(), lap.speed().mean(), lap.throttle().mean());
        // end
    }

    @Test
    void lapsAreCounted() throws Throwable {
        assertThat(assertPrints("cookbook-u01", this::count))
                .containsExactly(race.laps().stream().count() + " laps");
    }

    private void count() {
        // snippet:cookbook-u01
        Session race = f1.session(2025, "Sample", "R");
        System.out.println(race.laps().size() + " laps");
        // end
    }

    @Test
    void driversAndAFastestLap() throws Throwable {
        assertThat(assertPrints("cookbook-u02", this::drivers)).hasSize(race.drivers().size() + 1);
    }

    private void drivers() {
        // snippet:cookbook-u02
        for (Driver driver : race.drivers()) {
            System.out.println(driver.number() + " " + driver.fullName() + ", " + driver.team());
        }
        Lap best = race.laps().driver("OKO").fastest().orElseThrow();
        System.out.println(best + ", " + best.compound());
        // end
    }

    @Test
    void topSpeedOfALap() throws Throwable {
        assertPrints("cookbook-u03", this::topSpeed);

        assertThat(race.telemetry("OKO", 40).speed().max()).isBetween(300.0, 360.0);
    }

    private void topSpeed() {
        // snippet:cookbook-u03
        Telemetry lap = race.telemetry("OKO", 40);
        System.out.printf("%d samples, %.0f km/h at most%n", lap.size(), lap.speed().max());
        // end
    }
}
