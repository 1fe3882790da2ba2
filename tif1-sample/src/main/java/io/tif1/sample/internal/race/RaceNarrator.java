package io.tif1.sample.internal.race;

import io.tif1.sample.internal.circuit.Track;
import io.tif1.sample.internal.field.Dice;
import io.tif1.sample.internal.session.Deletions;
import io.tif1.sample.internal.session.DriverLaps;
import io.tif1.sample.internal.session.FactsFinder;
import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.LapKind;
import io.tif1.sample.internal.session.RaceControlLog;
import io.tif1.sample.internal.session.SessionData;
import io.tif1.sample.internal.session.Signal;
import io.tif1.sample.internal.session.StatusTimeline;
import io.tif1.sample.internal.session.WeatherLog;
import java.util.Comparator;
import java.util.List;

/** Keeps the track status and what race control says in step with a race. */
final class RaceNarrator {
    private static final int SAFETY_CAR_LAPS = 4;
    private static final int MARSHAL_SECTORS = 18;

    private final RaceSetup setup;
    private final RaceControlLog log;
    private final StatusTimeline status = new StatusTimeline();
    private final Dice dice;

    RaceNarrator(RaceSetup setup) {
        this.setup = setup;
        this.log = new RaceControlLog(setup.info());
        this.dice = Dice.of(setup.dice().nextLong(), "narrator");
        yellow(setup.lightsOut() + 7_000, 16_000);
    }

    /** Shows a yellow flag somewhere for a while. */
    void yellow(long time, long millis) {
        int sector = 1 + dice.below(MARSHAL_SECTORS);
        String where = " IN TRACK SECTOR " + sector;
        long shown = log.flag(time, "YELLOW" + where, Signal.sector("YELLOW", sector));
        long clear = log.flag(time + millis, "CLEAR" + where, Signal.sector("CLEAR", sector));
        status.change(shown, StatusTimeline.YELLOW);
        status.change(clear, StatusTimeline.CLEAR);
    }

    /**
     * Neutralises the race because of a stopped car.
     *
     * @param stopped the lap on which the car stopped
     * @param leaderStart when the leader began that lap
     * @param lapMillis how long the leader takes at racing speed
     */
    Neutralisation neutralise(Lap stopped, long leaderStart, double lapMillis) {
        long time = stopped.timing().end();
        double place = stopped.drive().shape().route().to() * Track.STEP / Track.LENGTH;
        int sector = 1 + (int) (place * MARSHAL_SECTORS);
        String where = " IN TRACK SECTOR " + sector;
        long yellow =
                log.flag(
                        time - 5_000,
                        "DOUBLE YELLOW" + where,
                        Signal.sector("DOUBLE YELLOW", sector));
        status.change(yellow, StatusTimeline.YELLOW);
        long from =
                log.say(
                        time + 14_000,
                        "SafetyCar",
                        "SAFETY CAR DEPLOYED",
                        Signal.status("DEPLOYED"));
        wing(from, false);
        status.change(from, StatusTimeline.SAFETY_CAR);
        Neutralisation open = Neutralisation.safetyCar(from, Long.MAX_VALUE);
        double end = leaderStart;
        for (int laps = 0; laps < SAFETY_CAR_LAPS; laps += end > from ? 1 : 0) {
            end = open.arrival(end, lapMillis, open.leaderPace());
        }
        long until = log.flag((long) end, "TRACK CLEAR", Signal.track("CLEAR"));
        log.flag(until - 120_000, "CLEAR" + where, Signal.sector("CLEAR", sector));
        log.say(
                until - 77_000,
                "SafetyCar",
                "SAFETY CAR IN THIS LAP",
                Signal.status("IN THIS LAP"));
        wing(until + 84_000, true);
        status.change(until, StatusTimeline.CLEAR);
        return Neutralisation.safetyCar(from, until);
    }

    /** Says that the means of overtaking, which depends on the season, may be used or not. */
    private void wing(long time, boolean enabled) {
        String state = enabled ? "ENABLED" : "DISABLED";
        if (setup.info().hasDrs()) {
            log.say(time, "Drs", "DRS " + state, Signal.status(state));
        } else {
            log.note(time, "OVERTAKE " + state);
        }
    }

    private boolean isClear(Lap lap) {
        return status.during(lap.timing().start(), lap.timing().end()).equals("1");
    }

    /** Returns the finished race with everything that was said. */
    SessionData tell(List<RaceCar> cars, long flag) {
        Deletions deletions = new Deletions(setup.info(), log);
        List<RaceCar> result =
                cars.stream().filter(car -> !car.laps().isEmpty()).sorted(byResult()).toList();
        List<List<Lap>> all = result.stream().map(RaceCar::laps).toList();
        for (List<Lap> laps : all) {
            for (Lap lap : laps) {
                boolean plain = lap.timing().kind() == LapKind.TIMED && lap.pits().isNone();
                if (plain && dice.chance(0.012) && isClear(lap)) {
                    deletions.delete(
                            lap,
                            setup.turns().get(dice.below(setup.turns().size())),
                            30_000 + dice.below(60_000));
                }
            }
        }
        ceremony(flag);
        FactsFinder facts = new FactsFinder(true, all, status, deletions);
        List<DriverLaps> drivers = all.stream().map(facts::find).toList();
        LeaderLaps leader = LeaderLaps.of(all);
        wing(leader.start(2), true);
        return new SessionData(
                setup.info(),
                drivers,
                log.messages(leader::at),
                WeatherLog.until(flag + 900_000, dice),
                List.of());
    }

    private void ceremony(long flag) {
        long lights = setup.lightsOut();
        log.flag(lights - 2_590_000, "GREEN LIGHT - PIT EXIT OPEN", Signal.track("GREEN"));
        log.note(lights - 1_990_000, "PIT EXIT CLOSED");
        log.note(lights - 1_060_000, "RISK OF RAIN FOR THE SAMPLE RACE IS 0%");
        log.flag(lights, "GREEN LIGHT - PIT EXIT OPEN", Signal.track("GREEN"));
        log.flag(flag, "CHEQUERED FLAG", Signal.track("CHEQUERED"));
    }

    private static Comparator<RaceCar> byResult() {
        return Comparator.comparingLong((RaceCar car) -> -completed(car))
                .thenComparingLong(car -> car.laps().get(car.laps().size() - 1).timing().end());
    }

    private static long completed(RaceCar car) {
        return car.laps().stream().filter(lap -> !lap.isGenerated()).count();
    }
}
