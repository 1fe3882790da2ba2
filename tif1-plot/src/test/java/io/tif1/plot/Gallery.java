package io.tif1.plot;

import io.tif1.api.model.Compound;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The pictures of the page about charts, drawn from the real weekends. */
final class Gallery {
    private static final int SEASON = 2025;

    private final List<Round> rounds;
    private final RealSessions real;

    Gallery(RealSessions real) throws IOException {
        this.real = real;
        this.rounds = RealSeason.of(SEASON);
    }

    /** Returns what draws each picture, by the name of its file. */
    Map<String, Supplier<Chart>> pictures() {
        Map<String, Supplier<Chart>> all = new TreeMap<>();
        for (ChartKind kind : ChartKind.all()) {
            all.put(kind.name(), () -> real.draw(kind).orElseThrow());
        }
        all.putAll(chosen());
        all.put("season-points", () -> SeasonCharts.points(SEASON, rounds));
        all.put("season-results", () -> SeasonCharts.results(SEASON, rounds));
        all.put("season-contenders", () -> SeasonCharts.contenders(SEASON, rounds, 6, 3));
        return all;
    }

    /** Those that show more with a session or with drivers of choice. */
    private Map<String, Supplier<Chart>> chosen() {
        String[] two = {"NOR", "VER"};
        return Map.of(
                "elevation", () -> TrackMaps.elevation(real.saturday(), "VER"),
                "track-map", () -> TrackMaps.outline(real.saturday(), "VER"),
                "lap-correlations", () -> Charts.lapCorrelations(real.monaco()),
                "gg-diagram", () -> Charts.ggDiagram(real.race(), "NOR", "VER", "LEC"),
                "racing-lines", () -> TrackMaps.racingLines(real.qualifying(), 900, 1500, two),
                "duel-in-a-window", () -> Charts.duel(real.qualifying(), 900, 2500, two),
                "degradation-on-one-compound",
                        () -> Charts.driverDegradation(real.monaco(), Compound.MEDIUM),
                "lap-times-on-one-compound",
                        () -> Charts.lapTimeDistribution(real.race(), Compound.INTERMEDIATE),
                "season-colors", () -> SeasonCharts.colors(SEASON));
    }
}
