///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.tif1:tif1-core:1.0.0-SNAPSHOT
//DEPS io.tif1:tif1-cdn:1.0.0-SNAPSHOT

import io.tif1.api.Tif1;
import io.tif1.api.model.Lap;
import io.tif1.api.model.LapTime;
import io.tif1.api.model.Session;

import java.util.Optional;

/** Prints the fastest lap of each driver: {@code jbang FastestLaps.java 2025 Australia R}. */
class FastestLaps {
    public static void main(String[] args) {
        int season = args.length > 0 ? Integer.parseInt(args[0]) : 2025;
        String event = args.length > 1 ? args[1] : "Australia";
        String name = args.length > 2 ? args[2] : "R";
        try (Tif1 f1 = Tif1.open()) {
            Session session = f1.session(season, event, name);
            Optional<LapTime> best = Optional.empty();
            for (Lap lap : session.laps().fastestPerDriver()) {
                best = best.or(() -> lap.findTime());
                double gap = lap.time().seconds() - best.orElseThrow().seconds();
                System.out.printf(
                        "%s  %s  +%.3f  %s%n", lap.driver(), lap.time(), gap, lap.compound());
            }
        }
    }
}
