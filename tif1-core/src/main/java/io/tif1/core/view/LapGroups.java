package io.tif1.core.view;

import io.tif1.api.model.Gap;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.PitStop;
import io.tif1.api.model.Stint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What laps add up to: stints, visits to the pit lane, gaps. */
final class LapGroups {
    private LapGroups() {}

    static List<Stint> stints(Laps laps) {
        return laps.byDriver().entrySet().stream()
                .flatMap(
                        driver ->
                                driver.getValue().byStint().entrySet().stream()
                                        .map(
                                                stint ->
                                                        new Stint(
                                                                driver.getKey(),
                                                                stint.getKey(),
                                                                stint.getValue())))
                .toList();
    }

    static List<PitStop> pitStops(Laps laps) {
        return laps.stream().flatMap(lap -> pitStop(lap).stream()).toList();
    }

    private static Optional<PitStop> pitStop(Lap lap) {
        Optional<Duration> in = lap.pitIn();
        Optional<Duration> out = lap.next().flatMap(Lap::pitOut);
        return in.isEmpty() || out.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PitStop(
                                lap.driver(),
                                lap.number(),
                                in.get(),
                                out.get(),
                                out.get().minus(in.get())));
    }

    static List<Gap> gaps(Laps laps) {
        Map<Integer, List<Lap>> byLap = new TreeMap<>();
        laps.stream()
                .filter(lap -> lap.position().isPresent() && lap.endTime().isPresent())
                .forEach(
                        lap ->
                                byLap.computeIfAbsent(lap.number(), n -> new ArrayList<>())
                                        .add(lap));
        List<Gap> gaps = new ArrayList<>();
        byLap.values().forEach(field -> addGaps(field, gaps));
        return List.copyOf(gaps);
    }

    private static void addGaps(List<Lap> field, List<Gap> gaps) {
        field.sort(Comparator.comparingInt(lap -> lap.position().orElseThrow()));
        Duration leader = field.get(0).endTime().orElseThrow();
        Duration ahead = leader;
        for (Lap lap : field) {
            Duration end = lap.endTime().orElseThrow();
            gaps.add(
                    new Gap(
                            lap.driver(),
                            lap.number(),
                            lap.position().orElseThrow(),
                            end.minus(leader),
                            end.minus(ahead)));
            ahead = end;
        }
    }
}
