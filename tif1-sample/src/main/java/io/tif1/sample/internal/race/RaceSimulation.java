package io.tif1.sample.internal.race;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.car.LapShape;
import io.tif1.sample.internal.car.Route;
import io.tif1.sample.internal.field.Dice;
import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.SessionData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/** Runs a race lap by lap, the cars in the order in which they begin each lap. */
@API(status = INTERNAL, since = "1.0")
public final class RaceSimulation {
    /** How many times longer a damaged car takes to come home. */
    private static final double LIMPING = 1.3;

    private final RaceSetup setup;
    private final RaceScript script;
    private final PaceModel pace;
    private final RaceNarrator narrator;
    private final List<RaceCar> cars = new ArrayList<>();
    private final Map<String, Integer> boxBusy = new HashMap<>();
    private Neutralisation calm = Neutralisation.NONE;

    private RaceSimulation(RaceSetup setup) {
        this.setup = setup;
        Dice dice = setup.dice();
        this.script = RaceScript.draw(setup.laps(), setup.grid().size(), dice);
        this.pace = new PaceModel(setup.laps());
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
        boxBusy.clear();
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
        LapShape shape = setup.shapes().of(route(car, number, pits));
        double stop = pits ? standstill(car) : 0;
        double slow = leads ? calm.leaderPace() : calm.fieldPace();
        double[] free =
                Course.sectors(
                        shape,
                        car.now(),
                        factors(car, number, 1),
                        new Course.Calm(calm, slow),
                        stop);
        double end = car.now() + (free[0] + free[1] + free[2]) * 1000;
        if (!pits && !car.isInPits()) {
            boolean mayPass = !(calm.queues() && calm.covers(car.now()));
            end = traffic.finish(number == 1 ? end + launch(car) : end, mayPass, car.dice());
        }
        double seconds = (traffic.claim(Math.round(end)) - car.now()) / 1000.0;
        double[] sectors = Course.waiting(free, shape, seconds);
        car.add(car.builder().timed(number, car.now(), car.tyre(), shape, sectors, stop));
        if (pits) {
            car.change(car.strategy().take());
        }
    }

    /** Lets a car roll out on the track, and neutralises the race if the script says so. */
    private void stop(RaceCar car, int number, RaceCar leader) {
        LapShape shape = setup.shapes().of(Route.toStandstill(script.stopNode()));
        Lap lap = car.builder().stopped(number, car.now(), car.tyre(), shape, 1.06);
        car.retire(lap);
        if (script.neutralised()) {
            LapShape flying = setup.shapes().of(Route.FLYING);
            double lapMillis = flying.seconds() * factor(leader, number) * 1000;
            calm = narrator.neutralise(lap, leader.now(), lapMillis);
        } else {
            narrator.yellow(lap.timing().end() - 4_000, 60_000);
        }
    }

    private void quit(RaceCar car, int number) {
        LapShape shape = setup.shapes().of(Route.TO_GARAGE);
        Course.Calm slow = new Course.Calm(calm, calm.fieldPace());
        double[] sectors = Course.sectors(shape, car.now(), factors(car, number, LIMPING), slow, 0);
        car.retire(car.builder().timed(number, car.now(), car.tyre(), shape, sectors, 0));
    }

    private boolean comesIn(RaceCar car, int number) {
        if (car.isInPits() || script.ends(car, number + 1)) {
            return false;
        }
        boolean early = calm.covers(car.now()) && number + 8 < setup.laps();
        boolean forward = early && car.strategy().canBringForward(car.tyre().life(), setup.laps());
        return car.strategy().isDue(number) || forward;
    }

    private double standstill(RaceCar car) {
        int before = boxBusy.merge(car.entry().team().name(), 1, Integer::sum) - 1;
        double slip = car.dice().chance(0.07) ? car.dice().between(1.5, 5) : 0;
        return 2.1 + Math.abs(car.dice().bell()) * 0.35 + slip + 3.5 * before;
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

    private double factor(RaceCar car, int number) {
        double loss = pace.loss(car.entry().deficit(), number, car.tyre());
        double chance = 0.16 * car.dice().bell() + (car.dice().chance(0.02) ? 0.9 : 0);
        return 1 + (loss + chance) / setup.shapes().of(Route.FLYING).seconds();
    }

    private double[] factors(RaceCar car, int number, double slower) {
        double lap = factor(car, number) * slower;
        double[] factors = new double[3];
        for (int sector = 0; sector < 3; sector++) {
            factors[sector] = lap * (1 + 0.0016 * car.dice().bell());
        }
        return factors;
    }

    /** Returns what a car loses in the crowd of the first lap, in milliseconds. */
    private static double launch(RaceCar car) {
        return 230.0 * car.grid() + 420 * Math.abs(car.dice().bell());
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
