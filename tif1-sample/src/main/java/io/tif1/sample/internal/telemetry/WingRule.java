package io.tif1.sample.internal.telemetry;

import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.Message;
import io.tif1.sample.internal.session.SessionData;
import java.util.List;

/** Decides on which laps the rear wing may be opened. */
final class WingRule {
    private static final long CLOSE_MILLIS = 1_000;

    private WingRule() {}

    /** In races the wing must be enabled and another car close ahead; elsewhere it is free. */
    static DrsZones of(SessionData session, Lap lap) {
        if (!session.info().hasDrs()) {
            return DrsZones.CLOSED;
        }
        boolean free = !session.info().isRace();
        return free || (isEnabled(session, lap) && isClose(session, lap))
                ? DrsZones.OPEN
                : DrsZones.CLOSED;
    }

    /** Returns whether race control had enabled the wing by the lap's start and left it so. */
    private static boolean isEnabled(SessionData session, Lap lap) {
        List<Message> said =
                session.messages().stream().filter(m -> m.category().equals("Drs")).toList();
        boolean enabled = false;
        for (Message message : said) {
            boolean enables = message.signal().status().equals("ENABLED");
            if (message.time() <= lap.timing().start()) {
                enabled = enables;
            } else if (message.time() < lap.timing().end() && !enables) {
                return false;
            }
        }
        return enabled;
    }

    private static boolean isClose(SessionData session, Lap lap) {
        long start = lap.timing().start();
        return session.drivers().stream()
                .flatMap(driver -> driver.lap(lap.number()).stream())
                .mapToLong(other -> start - other.timing().start())
                .anyMatch(gap -> gap > 0 && gap <= CLOSE_MILLIS);
    }
}
