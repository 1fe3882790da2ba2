package io.tif1.it.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Display;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.Compound;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.PitStop;
import io.tif1.api.model.Stint;
import io.tif1.api.model.Trend;
import io.tif1.plot.Tables;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stints, pit stops, degradation. */
class TyresTest extends CookbookPage {
    TyresTest() {
        super("tyres");
    }

    @Test
    void usageAndStints() throws Throwable {
        assertPrints("cookbook-u11", this::usage);
    }

    private void usage() {
        // snippet:cookbook-u11
        for (Compound compound : List.of(Compound.SOFT, Compound.MEDIUM, Compound.HARD)) {
            System.out.println(compound + " " + race.laps().compound(compound).size() + " laps");
        }
        race.laps().driver("OKO", "DUN", "LOR").stints().forEach(System.out::println);
        // end
    }

    @Test
    void pitStops() throws Throwable {
        assertPrints("cookbook-u18", this::stops);
    }

    private void stops() {
        // snippet:cookbook-u18
        List<PitStop> stops = race.laps().pitStops();
        System.out.println(stops.size() + " stops");
        race.laps().driver("OKO", "ARV").pitStops().forEach(System.out::println);
        try (Frame table = Tables.pitStops(race)) {
            System.out.print(Display.of(table).rows(4));
        }
        // end
    }

    @Test
    void paceByCompound() throws Throwable {
        assertPrints("cookbook-u19", this::pace);
    }

    private void pace() {
        // snippet:cookbook-u19
        Laps clean = race.laps().accurate().withoutPitStops().greenFlag().quick();
        for (Compound compound : List.of(Compound.SOFT, Compound.MEDIUM, Compound.HARD)) {
            clean.compound(compound)
                    .seconds()
                    .average()
                    .ifPresent(mean -> System.out.printf("%s %.3f s%n", compound, mean));
        }
        // end
    }

    @Test
    void degradationByDriver() throws Throwable {
        assertThat(assertPrints("cookbook-u20", this::degradation)).hasSize(6);
    }

    private void degradation() {
        // snippet:cookbook-u20
        for (Stint stint : race.laps().driver("OKO", "DUN", "LOR").stints()) {
            Trend wear = Trend.of(stint.laps().accurate(), Lap::tyreLife);
            if (wear.points() > 5) {
                System.out.printf("%s: %+.3f s a lap%n", stint, wear.slope());
            }
        }
        // end
    }

    @Test
    void strategies() throws Throwable {
        assertPrints("cookbook-u27", this::strategy);
    }

    private void strategy() {
        // snippet:cookbook-u27
        try (Frame stints = Tables.stints(race, "OKO", "DUN", "LOR")) {
            System.out.print(Display.of(stints));
        }
        // end
    }

    @Test
    void aModelForEachCompound() throws Throwable {
        assertPrints("cookbook-u29", this::model);
    }

    private void model() {
        // snippet:cookbook-u29
        for (Compound compound : List.of(Compound.MEDIUM, Compound.HARD)) {
            Laps laps = race.laps().compound(compound).accurate().greenFlag().quick();
            Trend wear = Trend.of(laps, Lap::tyreLife);
            System.out.printf(
                    "%s: %.3f s when new, %+.4f s a lap, fit %.2f, %d laps%n",
                    compound, wear.start(), wear.slope(), wear.fit(), wear.points());
        }
        // end
    }

    @Test
    void fuelAndTyresTogether() throws Throwable {
        assertPrints("cookbook-u34", this::effects);
    }

    private void effects() {
        // snippet:cookbook-u34
        for (Stint stint : race.laps().driver("OKO", "ARV").stints()) {
            stint.degradation()
                    .ifPresent(slope -> System.out.printf("%s: %+.3f s a lap%n", stint, slope));
        }
        // end
    }
}
