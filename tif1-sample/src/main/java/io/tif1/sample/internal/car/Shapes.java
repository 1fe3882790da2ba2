package io.tif1.sample.internal.car;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.circuit.Track;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apiguardian.api.API;

/** The shapes of laps on the circuit, each worked out once; safe for use by many threads. */
@API(status = INTERNAL, since = "1.0")
public final class Shapes {
    private final Track track;
    private final Map<Route, LapShape> shapes = new ConcurrentHashMap<>();

    /** Starts without any shape. */
    public Shapes(Track track) {
        this.track = track;
    }

    /** Returns the fastest way along a route; routes are few, so all are kept. */
    public LapShape of(Route route) {
        return shapes.computeIfAbsent(route, wanted -> new LapShape(track, wanted));
    }
}
