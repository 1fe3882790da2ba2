package io.tif1.sample.internal.race;

import io.tif1.sample.internal.circuit.Track;
import io.tif1.sample.internal.session.Flags;
import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.RaceControlLog;
import io.tif1.sample.internal.session.Signal;
import io.tif1.sample.internal.session.StatusTimeline;

/** Neutralises a race because of a car that stopped on the track. */
final class CalmDown {
    private static final int SAFETY_CAR_LAPS = 4;
    private static final long VIRTUAL_MILLIS = 168_000;
    private static final String CATEGORY = "SafetyCar";

    private final RaceControlLog log;
    private final StatusTimeline status;
    private final Flags flags;
    private final OvertakingAid aid;

    CalmDown(RaceControlLog log, StatusTimeline status, Flags flags, OvertakingAid aid) {
        this.log = log;
        this.status = status;
        this.flags = flags;
        this.aid = aid;
    }

    /**
     * Sends the safety car out for some laps of the leader.
     *
     * @param stopped the lap on which the car stopped
     * @param leaderStart when the leader began that lap
     * @param lapMillis how long the leader takes at racing speed
     */
    Neutralisation safetyCar(Lap stopped, long leaderStart, double lapMillis) {
        int sector = warn(stopped);
        long from = deploy(stopped.timing().end() + 14_000, "SAFETY CAR DEPLOYED");
        status.change(from, StatusTimeline.SAFETY_CAR);
        Neutralisation open = Neutralisation.safetyCar(from, Long.MAX_VALUE);
        double end = leaderStart;
        for (int laps = 0; laps < SAFETY_CAR_LAPS; laps += end > from ? 1 : 0) {
            end = open.arrival(end, lapMillis, open.leaderPace());
        }
        long until = flags.trackClear((long) end);
        flags.clear(until - 120_000, sector);
        say(until - 77_000, "SAFETY CAR IN THIS LAP", "IN THIS LAP");
        aid.enable(until + (long) lapMillis);
        return Neutralisation.safetyCar(from, until);
    }

    /** Slows everybody down for a while without a safety car. */
    Neutralisation virtual(Lap stopped, double lapMillis) {
        int sector = warn(stopped);
        long from = deploy(stopped.timing().end() + 11_000, "VIRTUAL SAFETY CAR DEPLOYED");
        status.change(from, StatusTimeline.VIRTUAL);
        flags.clear(from + VIRTUAL_MILLIS - 31_000, sector);
        long ending = from + VIRTUAL_MILLIS - 13_000;
        say(ending, "VIRTUAL SAFETY CAR ENDING", "ENDING");
        status.change(ending, StatusTimeline.VIRTUAL_ENDING);
        long until = flags.trackClear(from + VIRTUAL_MILLIS);
        aid.enable(until + (long) (lapMillis / 2));
        return Neutralisation.virtual(from, until);
    }

    /** Shows a double yellow flag before the car and returns the marshal sector. */
    private int warn(Lap stopped) {
        double place = stopped.drive().shape().route().to() * Track.STEP / Track.LENGTH;
        int sector = 1 + (int) (place * Flags.MARSHAL_SECTORS);
        flags.yellow(stopped.timing().end() - 5_000, sector, true);
        return sector;
    }

    private long deploy(long time, String text) {
        long from = say(time, text, "DEPLOYED");
        aid.disable(from);
        return from;
    }

    private long say(long time, String text, String state) {
        return log.say(time, CATEGORY, text, Signal.status(state));
    }
}
