package io.tif1.sample.internal.timed;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.car.Route;
import io.tif1.sample.internal.field.Dice;
import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.SessionData;
import java.util.List;
import org.apiguardian.api.API;

/** Runs an hour of practice: a run to learn, one for time and one with fuel for a race. */
@API(status = INTERNAL, since = "1.0")
public final class PracticeSimulation {
    private static final long HOUR = 3_600_000;
    private static final double COOL_PACE = 1.4;

    private final TimedSetup setup;
    private final Marshals marshals;
    private final double perfect;
    private final PitExit exit = new PitExit();

    private PracticeSimulation(TimedSetup setup) {
        this.setup = setup;
        this.marshals = new Marshals(setup);
        this.perfect = setup.shapes().of(Route.FLYING).seconds();
    }

    /** Runs the session; the result is in the order of the best times. */
    public static SessionData run(TimedSetup setup) {
        PracticeSimulation practice = new PracticeSimulation(setup);
        long open = practice.marshals.open(setup.opening());
        long flag = open + HOUR;
        List<TimedCar> cars = TimedCar.all(setup);
        cars.forEach(car -> practice.drive(car, open, flag));
        practice.marshals.yellow(open, flag);
        practice.marshals.close(flag, cars);
        cars.forEach(TimedCar::finish);
        BestTimes times = new BestTimes(practice.marshals.deletions());
        return practice.marshals.tell(times.rank(cars, open), List.of());
    }

    private void drive(TimedCar car, long open, long flag) {
        Dice dice = car.dice();
        leave(car, open + 20_000 + dice.below(420_000), dice.chance(0.5) ? "HARD" : "MEDIUM");
        for (int lap = 3 + dice.below(4); lap > 0 && car.now() < flag; lap--) {
            car.fly(pace(car, 3.4));
        }
        leave(car, open + 1_300_000 + dice.below(500_000), "SOFT");
        fast(car, flag);
        if (dice.chance(0.6) && car.now() < flag) {
            car.fly(COOL_PACE + 0.05 * dice.bell());
            fast(car, flag);
        }
        leave(car, open + 2_350_000 + dice.below(350_000), dice.chance(0.6) ? "MEDIUM" : "SOFT");
        for (int lap = 6 + dice.below(7); lap > 0 && car.now() < flag; lap--) {
            car.fly(pace(car, 4.6));
        }
    }

    private void leave(TimedCar car, long wish, String compound) {
        long leave = exit.reserve(Math.max(wish, car.earliest()));
        car.leave(leave, compound, car.dice().chance(0.3) ? 1 + car.dice().below(4) : 0);
    }

    private void fast(TimedCar car, long flag) {
        if (car.now() < flag) {
            Lap lap = car.fly(pace(car, 1.5));
            marshals.judge(lap);
        }
    }

    private double pace(TimedCar car, double loss) {
        double wear = 0.05 * car.tyre().life();
        double chance = 0.28 * car.dice().bell();
        double total = loss + car.entry().deficit() + wear + chance;
        return 1 + Math.max(0.05, total) / perfect;
    }
}
