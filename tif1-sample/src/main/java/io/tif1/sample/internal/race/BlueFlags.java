package io.tif1.sample.internal.race;

import io.tif1.sample.internal.field.Entry;
import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.RaceControlLog;
import io.tif1.sample.internal.session.SessionInfo;
import io.tif1.sample.internal.session.Signal;
import java.util.List;

/** Shows blue flags to cars that are about to be lapped by the leader. */
final class BlueFlags {
    private static final long EARLY = 4_000;

    private BlueFlags() {}

    /** Adds a message each time the leader comes one more lap ahead of a car. */
    static void show(SessionInfo info, RaceControlLog log, List<List<Lap>> all) {
        LeaderLaps leader = LeaderLaps.of(all);
        for (List<Lap> laps : all) {
            int behind = 0;
            for (Lap lap : laps) {
                long end = lap.timing().end();
                int now = leader.at(end) - lap.number() - 1;
                if (now > behind && !lap.isGenerated()) {
                    behind = now;
                    show(info, log, lap.entry(), end - EARLY);
                }
            }
        }
    }

    private static void show(SessionInfo info, RaceControlLog log, Entry entry, long time) {
        String text =
                "WAVED BLUE FLAG FOR CAR %d (%s) TIMED AT %s"
                        .formatted(entry.number(), entry.code(), info.local(time));
        log.flag(time, text, Signal.driver("BLUE", entry.number()));
    }
}
