package io.tif1.sample.internal.race;

import io.tif1.sample.internal.session.RaceControlLog;
import io.tif1.sample.internal.session.SessionInfo;
import io.tif1.sample.internal.session.Signal;

/** Says when the means of overtaking may be used; what it is called depends on the season. */
final class OvertakingAid {
    private final SessionInfo info;
    private final RaceControlLog log;

    OvertakingAid(SessionInfo info, RaceControlLog log) {
        this.info = info;
        this.log = log;
    }

    void enable(long time) {
        say(time, "ENABLED");
    }

    void disable(long time) {
        say(time, "DISABLED");
    }

    private void say(long time, String state) {
        if (info.hasDrs()) {
            log.say(time, "Drs", "DRS " + state, Signal.status(state));
        } else {
            log.note(time, "OVERTAKE " + state);
        }
    }
}
