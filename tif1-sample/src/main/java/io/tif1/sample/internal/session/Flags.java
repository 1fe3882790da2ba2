package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/** Shows flags: says so through race control and changes the track status with it. */
@API(status = INTERNAL, since = "1.0")
public final class Flags {
    /** The number of marshal sectors around the circuit. */
    public static final int MARSHAL_SECTORS = 18;

    private final RaceControlLog log;
    private final StatusTimeline status;

    /** Speaks through a log. */
    public Flags(RaceControlLog log, StatusTimeline status) {
        this.log = log;
        this.status = status;
    }

    /** Shows a yellow flag in a marshal sector and returns when. */
    public long yellow(long time, int sector, boolean twofold) {
        String flag = twofold ? "DOUBLE YELLOW" : "YELLOW";
        String text = flag + " IN TRACK SECTOR " + sector;
        long shown = log.flag(time, text, Signal.sector(flag, sector));
        status.change(shown, StatusTimeline.YELLOW);
        return shown;
    }

    /** Says that a marshal sector is clear and returns when; the track status stays. */
    public long clear(long time, int sector) {
        return log.flag(time, "CLEAR IN TRACK SECTOR " + sector, Signal.sector("CLEAR", sector));
    }

    /** Shows a yellow flag for some milliseconds, after which the track is clear. */
    public void yellowFor(long time, long millis, int sector) {
        yellow(time, sector, false);
        status.change(clear(time + millis, sector), StatusTimeline.CLEAR);
    }

    /** Says that the whole track is clear and returns when. */
    public long trackClear(long time) {
        long said = log.flag(time, "TRACK CLEAR", Signal.track("CLEAR"));
        status.change(said, StatusTimeline.CLEAR);
        return said;
    }

    /** Opens the pit exit and returns when. */
    public long green(long time) {
        return log.flag(time, "GREEN LIGHT - PIT EXIT OPEN", Signal.track("GREEN"));
    }

    /** Ends the session or one of its segments. */
    public void chequered(long time) {
        log.flag(time, "CHEQUERED FLAG", Signal.track("CHEQUERED"));
    }
}
