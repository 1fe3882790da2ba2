package io.tif1.sample.internal.race;

import io.tif1.sample.internal.field.Dice;
import io.tif1.sample.internal.session.Deletions;
import io.tif1.sample.internal.session.FactsFinder;
import io.tif1.sample.internal.session.Flags;
import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.RaceControlLog;
import io.tif1.sample.internal.session.SessionData;
import io.tif1.sample.internal.session.StatusTimeline;
import io.tif1.sample.internal.session.WeatherLog;
import java.util.Comparator;
import java.util.List;

/** Keeps the track status and what race control says in step with a race. */
final class RaceNarrator {
    private final RaceSetup setup;
    private final RaceControlLog log;
    private final StatusTimeline status = new StatusTimeline();
    private final Flags flags;
    private final OvertakingAid aid;
    private final Dice dice;

    RaceNarrator(RaceSetup setup) {
        this.setup = setup;
        this.log = new RaceControlLog(setup.info());
        this.flags = new Flags(log, status);
        this.aid = new OvertakingAid(setup.info(), log);
        this.dice = Dice.of(setup.dice().nextLong(), "narrator");
        long lights = setup.lightsOut();
        flags.green(lights - 1_890_000);
        log.note(lights - 1_690_000, "PIT EXIT CLOSED");
        log.note(lights - 1_060_000, "RISK OF RAIN FOR THE SAMPLE RACE IS 0%");
        flags.green(lights);
        yellow(lights + 7_000, 16_000);
    }

    /** Shows a yellow flag somewhere for a while. */
    void yellow(long time, long millis) {
        flags.yellowFor(time, millis, 1 + dice.below(Flags.MARSHAL_SECTORS));
    }

    /**
     * Neutralises the race because of a stopped car.
     *
     * @param stopped the lap on which the car stopped
     * @param leaderStart when the leader began that lap
     * @param lapMillis how long the leader takes at racing speed
     */
    Neutralisation neutralise(Lap stopped, long leaderStart, double lapMillis) {
        CalmDown calm = new CalmDown(log, status, flags, aid);
        return setup.isSprint()
                ? calm.virtual(stopped, lapMillis)
                : calm.safetyCar(stopped, leaderStart, lapMillis);
    }

    /** Returns the finished race with everything that was said. */
    SessionData tell(List<RaceCar> cars, long flag) {
        List<List<Lap>> all =
                cars.stream()
                        .filter(car -> !car.laps().isEmpty())
                        .sorted(byResult())
                        .map(RaceCar::laps)
                        .toList();
        Deletions deletions = new Deletions(setup.info(), log);
        new TrackLimits(setup.turns(), status, dice).enforce(all, deletions);
        LeaderLaps leader = LeaderLaps.of(all);
        aid.enable(leader.start(2));
        BlueFlags.show(setup.info(), log, all);
        flags.chequered(flag);
        FactsFinder facts = new FactsFinder(true, all, status, deletions);
        return new SessionData(
                setup.info(),
                all.stream().map(facts::find).toList(),
                log.messages(leader::at),
                WeatherLog.until(flag + 900_000, dice),
                List.of());
    }

    private static Comparator<RaceCar> byResult() {
        return Comparator.comparingLong((RaceCar car) -> -completed(car))
                .thenComparingLong(car -> car.laps().get(car.laps().size() - 1).timing().end());
    }

    private static long completed(RaceCar car) {
        return car.laps().stream().filter(lap -> !lap.isGenerated()).count();
    }
}
