package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tif1.api.frame.Frame;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the car ahead the slow and plain way, in a race without published starts of laps. */
final class AheadReference {

    private record Point(double time, double progress) {}

    private final Map<String, List<Point>> cars = new LinkedHashMap<>();
    private final double length;

    AheadReference(Session race) {
        Map<String, List<Telemetry>> all;
        try (Stream<Telemetry> stream = race.telemetryStream()) {
            all =
                    stream.map(Telemetry::withDistance)
                            .collect(
                                    Collectors.groupingBy(
                                            Telemetry::driver,
                                            LinkedHashMap::new,
                                            Collectors.toList()));
        }
        double[] ends =
                all.values().stream()
                        .flatMap(List::stream)
                        .mapToDouble(AheadReference::end)
                        .sorted()
                        .toArray();
        length = ends[ends.length / 2];
        all.forEach((driver, laps) -> cars.put(driver, points(race.laps().driver(driver), laps)));
    }

    private static double end(Telemetry lap) {
        return lap.distance().at(lap.size() - 1);
    }

    private List<Point> points(Laps laps, List<Telemetry> telemetry) {
        List<Point> points = new ArrayList<>();
        double start = 0;
        for (Telemetry lap : telemetry) {
            Lap row = laps.lap(lap.lapNumber()).get(0);
            double end = end(lap);
            boolean whole = Math.abs(end / length - 1) <= 0.05;
            for (int i = 0; i < lap.size(); i++) {
                double d = lap.distance().at(i);
                double share =
                        !whole
                                ? Math.min(1, d / length)
                                : lap.lapNumber() == 1 ? 1 - (end - d) / length : d / end;
                points.add(new Point(start + lap.time().at(i), lap.lapNumber() - 1 + share));
            }
            boolean timed = row.hasTime() && row.number() > 1;
            start += timed ? row.time().seconds() : lap.time().at(lap.size() - 1);
        }
        return points;
    }

    void check(Frame ahead, int samples) {
        Random random = new Random(2025);
        for (int n = 0; n < samples; n++) {
            int row = random.nextInt(ahead.rows());
            String own = ahead.column("Driver").textAt(row);
            double time = ahead.column("SessionTime").longAt(row) / 1000.0;
            double best = Double.POSITIVE_INFINITY;
            String who = "";
            for (String other : cars.keySet()) {
                double gap = other.equals(own) ? Double.NaN : gap(own, other, time);
                if (gap < best) {
                    best = gap;
                    who = other;
                }
            }
            compare(ahead, row, who, best);
        }
    }

    private double gap(String own, String other, double time) {
        double laps = place(other, time, true) - place(own, time, false);
        return (laps - Math.floor(laps)) * length;
    }

    private void compare(Frame ahead, int row, String who, double metres) {
        if (who.isEmpty()) {
            assertThat(ahead.column("DriverAhead").isMissing(row)).isTrue();
            return;
        }
        double found = ahead.column("DistanceToDriverAhead").doubleAt(row);
        assertThat(found).as("row %d", row).isEqualTo(metres, within(0.01));
        assertThat(ahead.column("DriverAhead").textAt(row)).isEqualTo(who);
    }

    /** Walks through all samples; NaN where there is none, or where a car that must move stands. */
    private double place(String driver, double time, boolean moving) {
        List<Point> points = cars.get(driver);
        for (int i = points.size() - 1; i >= 0; i--) {
            Point here = points.get(i);
            if (here.time() <= time + 1e-7) {
                Point next = points.get(Math.min(i + 1, points.size() - 1));
                Point from = i + 1 == points.size() ? points.get(i - 1) : here;
                boolean stands = next.progress() <= from.progress();
                boolean exact = Math.abs(here.time() - time) < 1e-7;
                boolean absent =
                        moving && stands
                                || !exact && (next == here || next.time() - here.time() > 5);
                double share = exact ? 0 : (time - here.time()) / (next.time() - here.time());
                return absent
                        ? Double.NaN
                        : here.progress() + share * (next.progress() - here.progress());
            }
        }
        return Double.NaN;
    }
}
