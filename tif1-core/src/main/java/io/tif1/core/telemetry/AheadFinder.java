package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Finds the car ahead: the one whose place along the lap comes next, whatever lap it is in. Both
 * cars' places are interpolated at the moment asked for. Immutable; thread-safe.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class AheadFinder {
    /** Cars without a sample for longer than this, in milliseconds, count as absent. */
    static final long LONGEST_GAP = 5_000;

    private final List<CarTrack> cars;
    private final double reference;
    private final boolean withoutPits;

    private AheadFinder(List<CarTrack> cars, double reference, boolean withoutPits) {
        this.cars = cars;
        this.reference = reference;
        this.withoutPits = withoutPits;
    }

    /**
     * Prepares the search.
     *
     * @param laps all cars
     * @param withoutPits whether to leave out cars in the pit lane
     */
    public static AheadFinder of(List<CarLaps> laps, boolean withoutPits) {
        double reference = CarTrack.reference(laps);
        List<CarTrack> cars = new ArrayList<>();
        laps.stream()
                .filter(car -> car.size() > 0)
                .forEach(car -> cars.add(CarTrack.of(car, reference)));
        return new AheadFinder(List.copyOf(cars), reference, withoutPits);
    }

    List<CarTrack> cars() {
        return cars;
    }

    /** Returns the length of a lap in metres, by which gaps are measured. */
    public double reference() {
        return reference;
    }

    /**
     * Finds the cars ahead of a driver.
     *
     * @param driver the driver's code; for an unknown one all is missing
     * @param times session times in milliseconds, ascending
     */
    public Ahead find(String driver, long[] times) {
        Ahead ahead = new Ahead(times.length);
        for (CarTrack own : cars) {
            if (own.driver.equals(driver)) {
                double[] places = places(own, times);
                for (CarTrack other : cars) {
                    if (other != own) {
                        new Pursuit(other, reference).compare(times, places, ahead, withoutPits);
                    }
                }
            }
        }
        return ahead;
    }

    /** Returns the car's own progress at times; NaN outside its samples. */
    static double[] places(CarTrack car, long[] times) {
        double[] places = new double[times.length];
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            at = advance(car.times, at, times[i]);
            places[i] = place(car, at, times[i]);
        }
        return places;
    }

    /** Returns the last sample at or before a time, starting the search at an earlier one. */
    static int advance(long[] times, int from, long time) {
        int at = from;
        while (at + 1 < times.length && times[at + 1] <= time) {
            at++;
        }
        return at;
    }

    /** Returns the progress at a time in or behind a sample; NaN outside and in long gaps. */
    static double place(CarTrack car, int at, long time) {
        long begin = car.times[at];
        if (time == begin) {
            return car.progress[at];
        }
        if (time < begin || at + 1 == car.times.length) {
            return Double.NaN;
        }
        long step = car.times[at + 1] - begin;
        double rise = car.progress[at + 1] - car.progress[at];
        return step > LONGEST_GAP ? Double.NaN : car.progress[at] + rise * (time - begin) / step;
    }

    /** Returns when a car reached a progress before a sample, in ms; NaN if it never was there. */
    static double timeAt(CarTrack car, double wanted, int last) {
        if (car.progress[0] > wanted) {
            return Double.NaN;
        }
        int to = Math.min(last + 2, car.progress.length);
        int found = Arrays.binarySearch(car.progress, 0, to, wanted);
        int left = found >= 0 ? found : -found - 2;
        while (left + 1 < to && car.progress[left + 1] == wanted) {
            left++;
        }
        if (left + 1 >= car.progress.length || car.progress[left] == wanted) {
            return car.times[left];
        }
        double rise = car.progress[left + 1] - car.progress[left];
        double share = (wanted - car.progress[left]) / rise;
        return car.times[left] + share * (car.times[left + 1] - car.times[left]);
    }
}
