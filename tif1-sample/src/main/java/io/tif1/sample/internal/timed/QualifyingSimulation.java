package io.tif1.sample.internal.timed;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.car.Route;
import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.SessionData;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/** Runs qualifying: three parts, after the first two of which the slowest are out. */
@API(status = INTERNAL, since = "1.0")
public final class QualifyingSimulation {
    private static final long BREAK = 480_000;
    private static final double QUALIFYING_TRIM = 0.75;
    private static final double COOL_PACE = 1.38;

    private final TimedSetup setup;
    private final Marshals marshals;
    private final BestTimes times;
    private final double perfect;
    private final List<Long> openings = new ArrayList<>();

    private QualifyingSimulation(TimedSetup setup) {
        this.setup = setup;
        this.marshals = new Marshals(setup);
        this.times = new BestTimes(marshals.deletions());
        this.perfect = setup.shapes().of(Route.FLYING).seconds();
    }

    /** Runs all parts; the result is the starting order of the race it belongs to. */
    public static SessionData run(TimedSetup setup) {
        QualifyingSimulation qualifying = new QualifyingSimulation(setup);
        List<TimedCar> cars = TimedCar.all(setup);
        List<TimedCar> result = qualifying.parts(cars);
        return qualifying.marshals.tell(
                result, qualifying.openings.subList(1, qualifying.openings.size()));
    }

    /** Runs all parts and returns the cars in the order of the result. */
    private List<TimedCar> parts(List<TimedCar> cars) {
        List<Segment> segments = Segment.of(setup.info());
        List<TimedCar> running = cars;
        List<TimedCar> result = new ArrayList<>();
        long start = setup.opening();
        for (int part = 0; part < segments.size(); part++) {
            long open = marshals.open(start);
            openings.add(open);
            start = segment(segments.get(part), open, running) + BREAK;
            List<TimedCar> ranked = times.rank(running, open);
            int next = Segment.places(part + 1, cars.size());
            running = ranked.subList(0, next);
            List<TimedCar> out = ranked.subList(next, ranked.size());
            out.forEach(TimedCar::finish);
            result.addAll(0, out);
            if (part + 1 < segments.size()) {
                marshals.announce(segments.get(part + 1).name(), start - 290_000, start);
            }
        }
        return result;
    }

    /** Runs one part and returns when the flag is shown. */
    private long segment(Segment segment, long open, List<TimedCar> cars) {
        long flag = open + segment.millis();
        PitExit exit = new PitExit();
        for (TimedCar car : cars) {
            long wish = Math.max(open + 14_000 + car.dice().below(100_000), car.earliest());
            run(car, segment, exit.reserve(wish), flag);
        }
        for (TimedCar car : cars) {
            long wish = flag - Math.round(perfect * 1_200) - 12_000 - car.dice().below(80_000);
            if (wish >= car.earliest()) {
                run(car, segment, exit.reserve(wish), flag);
            }
        }
        if (segment.name().endsWith("1")) {
            marshals.yellow(open, flag);
        }
        marshals.close(flag, cars);
        return flag;
    }

    private void run(TimedCar car, Segment segment, long leave, long flag) {
        car.leave(leave, segment.compound(), car.dice().chance(0.15) ? 3 : 0);
        if (car.now() < flag) {
            push(car, segment);
        }
        boolean again = car.dice().chance(0.4) && car.now() + perfect * 2_600 < flag;
        if (again) {
            car.fly(COOL_PACE + 0.05 * car.dice().bell());
            push(car, segment);
        }
    }

    private void push(TimedCar car, Segment segment) {
        double chance = 0.17 * car.dice().bell() + (car.dice().chance(0.06) ? 1.4 : 0);
        double wear = 0.12 * (car.tyre().life() - 2);
        double loss =
                QUALIFYING_TRIM
                        + 0.75 * car.entry().deficit()
                        + chance
                        + wear
                        + 0.62
                        - segment.trackGain();
        Lap lap = car.fly(1 + Math.max(0.05, loss) / perfect);
        marshals.judge(lap);
    }
}
