package io.tif1.it.snippets.pace;

import io.tif1.api.Tif1;
import io.tif1.api.model.Lap;
import io.tif1.api.model.LapTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ranks teams by their median lap. */
final class PaceReport {
    /**
     * A team and its pace.
     *
     * @param name the team's name
     * @param median the median of its laps
     */
    record TeamPace(String name, Duration median) {}

    private final Tif1 f1;

    PaceReport(Tif1 f1) {
        this.f1 = f1;
    }

    static Comparator<TeamPace> byMedian() {
        return Comparator.comparing(TeamPace::median);
    }

    List<TeamPace> teams(int season, String event, String session) {
        Map<String, List<Lap>> timed =
                f1.session(season, event, session).laps().stream()
                        .filter(lap -> lap.findTime().isPresent())
                        .collect(Collectors.groupingBy(Lap::team));
        return timed.entrySet().stream()
                .map(team -> new TeamPace(team.getKey(), median(team.getValue())))
                .sorted(byMedian())
                .toList();
    }

    private static Duration median(List<Lap> laps) {
        List<Duration> sorted =
                laps.stream().map(Lap::time).map(LapTime::toDuration).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
