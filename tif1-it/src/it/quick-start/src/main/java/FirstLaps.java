// snippet:first-laps
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Session;

/** Prints the fastest lap of each driver. */
public class FirstLaps {
    public static void main(String[] args) {
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).open()) {
            Session race = f1.session(2025, "Sample", "R");
            for (Lap lap : race.laps().fastestPerDriver()) {
                System.out.printf("%s %s %s%n", lap.driver(), lap.time(), lap.compound());
            }
        }
    }
}
// end
