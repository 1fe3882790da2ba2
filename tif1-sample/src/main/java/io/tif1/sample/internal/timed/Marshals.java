package io.tif1.sample.internal.timed;

import io.tif1.sample.internal.circuit.TurnMarker;
import io.tif1.sample.internal.field.Dice;
import io.tif1.sample.internal.session.Deletions;
import io.tif1.sample.internal.session.FactsFinder;
import io.tif1.sample.internal.session.Flags;
import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.RaceControlLog;
import io.tif1.sample.internal.session.SessionData;
import io.tif1.sample.internal.session.StatusTimeline;
import io.tif1.sample.internal.session.WeatherLog;
import java.util.List;

/** Speaks for race control in a session against the clock, and closes it. */
final class Marshals {
    private final TimedSetup setup;
    private final RaceControlLog log;
    private final StatusTimeline status = new StatusTimeline();
    private final Flags flags;
    private final Deletions deletions;
    private final Dice dice;

    Marshals(TimedSetup setup) {
        this.setup = setup;
        this.log = new RaceControlLog(setup.info());
        this.flags = new Flags(log, status);
        this.deletions = new Deletions(setup.info(), log);
        this.dice = Dice.of(setup.dice().nextLong(), "marshals");
        log.note(90_000, "RISK OF RAIN FOR THE SAMPLE SESSION IS 0%");
    }

    Deletions deletions() {
        return deletions;
    }

    /** Opens the pit exit and returns when. */
    long open(long time) {
        return flags.green(time);
    }

    /** Shows a yellow flag at some moment of a span. */
    void yellow(long from, long until) {
        long time = from + (long) ((until - from) * dice.between(0.3, 0.7));
        flags.yellowFor(time, 11_000 + dice.below(9_000), 1 + dice.below(Flags.MARSHAL_SECTORS));
    }

    /** Ends the session or a part of it, and names the car that took the flag first. */
    void close(long time, List<TimedCar> cars) {
        flags.chequered(time);
        cars.stream()
                .flatMap(car -> car.laps().stream())
                .filter(lap -> lap.timing().end() > time && lap.timing().start() <= time)
                .filter(lap -> lap.pits().isNone())
                .min((a, b) -> Long.compare(a.timing().end(), b.timing().end()))
                .ifPresent(this::firstToFinish);
    }

    /** Announces the next part of qualifying. */
    void announce(String segment, long time, long start) {
        String clock = setup.info().local(start).substring(0, 5);
        log.note(time, "%s WILL START AT %s".formatted(segment, clock));
    }

    /** Deletes some of the fast laps. */
    void judge(Lap lap) {
        if (dice.chance(0.05)) {
            TurnMarker turn = setup.turns().get(dice.below(setup.turns().size()));
            deletions.delete(lap, turn, 25_000 + dice.below(40_000));
        }
    }

    /** Returns the session with everything that was said. */
    SessionData tell(List<TimedCar> result, List<Long> segments) {
        List<List<Lap>> all = result.stream().map(TimedCar::laps).toList();
        long end =
                all.stream()
                        .flatMap(List::stream)
                        .mapToLong(lap -> lap.timing().end())
                        .max()
                        .orElseThrow();
        FactsFinder facts = new FactsFinder(false, all, status, deletions);
        return new SessionData(
                setup.info(),
                all.stream().map(facts::find).toList(),
                log.messages(time -> 0),
                WeatherLog.until(end + 300_000, dice),
                segments);
    }

    private void firstToFinish(Lap lap) {
        log.note(
                lap.timing().end(),
                "FIRST CAR TO TAKE THE FLAG - CAR %d (%s)"
                        .formatted(lap.entry().number(), lap.entry().code()));
    }
}
