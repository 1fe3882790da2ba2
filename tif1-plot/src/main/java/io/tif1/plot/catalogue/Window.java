package io.tif1.plot.catalogue;

import io.tif1.api.model.Telemetry;

/** Stretches of laps. */
final class Window {
    private Window() {}

    /** Returns the samples between two distances in m; an empty window is the whole lap. */
    static Telemetry of(Telemetry lap, double[] window) {
        if (window.length == 0) {
            return lap;
        }
        double[] place = Need.channel(lap, "Distance");
        int from = 0;
        while (from < place.length && !(place[from] >= window[0])) {
            from++;
        }
        int to = from;
        while (to < place.length && !(place[to] > window[1])) {
            to++;
        }
        if (to - from < 2) {
            throw new IllegalArgumentException(
                    "window is %.0f to %.0f m, but must hold at least two samples of %s lap %d, which goes from %.0f to %.0f m"
                            .formatted(
                                    window[0],
                                    window[1],
                                    lap.driver(),
                                    lap.lapNumber(),
                                    place[0],
                                    place[place.length - 1]));
        }
        return lap.slice(from, to);
    }
}
