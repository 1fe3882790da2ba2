package io.tif1.sample.internal.race;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.car.LapShape;
import io.tif1.sample.internal.car.Route;
import io.tif1.sample.internal.field.Dice;
import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.LapPlan;
import io.tif1.sample.internal.session.SessionData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;

/** Runs a race lap by lap, the cars in the order in which they begin each lap. */
@API(status = INTERNAL, since = "1.0")
public final class RaceSimulation {
    /** How many times longer a damaged car takes to come home. */
    private static final double LIMPING = 1.3;

    private final RaceSetup setup;
    private final RaceScript script;
    private final RacePace pace;
    private final RaceNarrator narrator;
    private final List<RaceCar> cars = new ArrayList<>();
    private Neutralisation calm = Neutralisation.NONE;

    private RaceSimulation(RaceSetup setup) {
        this.setup = setup;
        Dice dice = setup.dice();
        this.script = RaceScript.draw(setup.laps(), setup.grid().size(), dice);
        double perfect = setup.shapes().of(Route.FLYING).seconds();
        this.pace = new RacePace(setup.laps(), perfect);
        this.narrator = new RaceNarrator(setup);
        for (int place = 1; place <= setup.grid().size(); place++) {
            Dice own = Dice.of(dice.nextLong(), place);
            Strategy strategy = Strategy.draw(setup.laps(), setup.isSprint(), own);
            cars.add(
                    new RaceCar(
                            setup.grid().get(place - 1), place, strategy, own, setup.lightsOut()));
        }
    }

    /** Runs a race from the lights to the flag. */
    public static SessionData run(RaceSetup setup) {
        RaceSimulation race = new RaceSimulation(setup);
        for (int lap = 1; lap <= setup.laps(); lap++) {
            race.lap(lap);
        }
        return race.finish();
    }

    private void lap(int number) {
        List<RaceCar> order = cars.stream().filter(RaceCar::isRunning).sorted(byTime()).toList();
        order.stream()
                .filter(car -> script.stops(car, number))
                .forEach(car -> stop(car, number, order.get(0)));
        Traffic traffic = new Traffic();
        pace.clearBoxes();
        for (RaceCar car : order) {
            if (script.quits(car, number)) {
                quit(car, number);
            } else if (car.isRunning()) {
                drive(car, number, traffic, car == order.get(0));
            }
        }
    }

    private void drive(RaceCar car, int number, Traffic traffic, boolean leads) {
        boolean pits = number < setup.laps() && number > 1 && comesIn(car, number);
        double slow = leads ? calm.leaderPace() : calm.fieldPace();
        LapPlan free = free(car, number, pits, slow);
        double end = car.now() + free.seconds() * 1000;
        if (!pits && !car.isInPits()) {
            boolean mayPass = !(calm.queues() && calm.covers(car.now()));
            double wish = number == 1 ? end + pace.launch(car) : end;
            end = traffic.finish(wish, mayPass, car.dice());
        }
        long millis = traffic.claim(Math.round(end)) - car.now();
        LapPlan plan = free.lasting(millis / 1000.0);
        car.add(car.builder().timed(number, car.now(), car.tyre(), plan));
        if (pits) {
            car.change(car.strategy().take());
        }
    }

    /** Plans a lap as if nobody were in the way. */
    private LapPlan free(RaceCar car, int number, boolean pits, double slow) {
        LapShape shape = setup.shapes().of(route(car, number, pits));
        double stop = pits ? pace.standstill(car) : 0;
        double[] factors = pace.factors(car, number, 1);
        Course.Calm own = new Course.Calm(calm, slow);
        return LapPlan.stopping(shape, Course.sectors(shape, car.now(), factors, own, stop), stop);
    }

    /** Lets a car roll out on the track, and neutralises the race if the script says so. */
    private void stop(RaceCar car, int number, RaceCar leader) {
        LapShape shape = setup.shapes().of(Route.toStandstill(script.stopNode()));
        Lap lap = car.builder().stopped(number, car.now(), car.tyre(), shape, 1.06);
        car.retire(lap);
        if (script.neutralised()) {
            LapShape flying = setup.shapes().of(Route.FLYING);
            double lapMillis = flying.seconds() * pace.factor(leader, number) * 1000;
            calm = narrator.neutralise(lap, leader.now(), lapMillis);
        } else {
            narrator.yellow(lap.timing().end() - 4_000, 60_000);
        }
    }

    private void quit(RaceCar car, int number) {
        LapShape shape = setup.shapes().of(Route.TO_GARAGE);
        Course.Calm slow = new Course.Calm(calm, calm.fieldPace());
        double[] factors = pace.factors(car, number, LIMPING);
        LapPlan plan = LapPlan.of(shape, Course.sectors(shape, car.now(), factors, slow, 0));
        car.retire(car.builder().timed(number, car.now(), car.tyre(), plan));
    }

    private boolean comesIn(RaceCar car, int number) {
        if (car.isInPits() || script.ends(car, number + 1)) {
            return false;
        }
        boolean early = calm.covers(car.now()) && number + 8 < setup.laps();
        boolean forward = early && car.strategy().canBringForward(car.tyre().life(), setup.laps());
        return car.strategy().isDue(number) || forward;
    }

    private static Route route(RaceCar car, int number, boolean pits) {
        if (number == 1) {
            return Route.fromGrid(car.grid());
        }
        if (pits) {
            return Route.toBox(car.entry().team().garage());
        }
        return car.isInPits() ? Route.OUT : Route.FLYING;
    }

    private SessionData finish() {
        long flag =
                cars.stream()
                        .filter(car -> car.laps().size() == setup.laps() && car.isRunning())
                        .mapToLong(RaceCar::now)
                        .min()
                        .orElseThrow();
        cars.forEach(car -> car.laps().removeIf(lap -> lap.timing().start() >= flag));
        return narrator.tell(cars, flag);
    }

    private static Comparator<RaceCar> byTime() {
        return Comparator.comparingLong(RaceCar::now).thenComparingInt(RaceCar::grid);
    }
}
