package io.tif1.core.session;

import io.tif1.api.model.Lap;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Guesses from one lap which laps are looked at next; only laps that the session has. */
final class NextLaps {
    private NextLaps() {}

    /** Returns the driver's next lap and the team mate's same lap, as far as there are any. */
    static List<LapRef> after(Laps laps, LapRef seen) {
        List<Lap> named = laps.stream().filter(NextLaps::isNamed).toList();
        List<LapRef> next = new ArrayList<>();
        add(next, following(named, seen));
        add(next, mate(named, seen));
        return next;
    }

    private static boolean isNamed(Lap lap) {
        return SafeNames.isDriverCode(lap.driver()) && lap.number() > 0;
    }

    private static void add(List<LapRef> next, @Nullable Lap lap) {
        if (lap != null) {
            next.add(new LapRef(lap.driver(), lap.number()));
        }
    }

    private static @Nullable Lap following(List<Lap> laps, LapRef seen) {
        Lap nearest = null;
        for (Lap lap : laps) {
            boolean later = lap.driver().equals(seen.driver()) && lap.number() > seen.lap();
            if (later && (nearest == null || lap.number() < nearest.number())) {
                nearest = lap;
            }
        }
        return nearest;
    }

    private static @Nullable Lap mate(List<Lap> laps, LapRef seen) {
        String team =
                laps.stream()
                        .filter(lap -> lap.driver().equals(seen.driver()))
                        .map(Lap::team)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse("");
        return laps.stream()
                .filter(lap -> !team.isEmpty() && lap.team().equals(team))
                .filter(lap -> lap.number() == seen.lap())
                .filter(lap -> !lap.driver().equals(seen.driver()))
                .findFirst()
                .orElse(null);
    }
}
