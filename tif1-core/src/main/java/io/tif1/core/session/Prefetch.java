package io.tif1.core.session;

import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import io.tif1.api.model.PrefetchCounts;
import java.util.concurrent.CompletableFuture;

/** Loads ahead what is likely to be asked for next; thread-safe. */
interface Prefetch extends AutoCloseable {
    /** Loads nothing ahead. */
    Prefetch NONE =
            new Prefetch() {
                @Override
                public CompletableFuture<Boolean> before(SessionScope scope, LapRef lap) {
                    return CompletableFuture.completedFuture(false);
                }

                @Override
                public void delivered(SessionScope scope, Laps laps, LapRef lap) {}

                @Override
                public PrefetchCounts counts() {
                    return PrefetchCounts.none();
                }

                @Override
                public void close() {}
            };

    /**
     * Tells that telemetry of a lap is asked for.
     *
     * @return done at once, or when the lap, which is on its way, has arrived or failed; fails only
     *     when this is closed
     */
    CompletableFuture<Boolean> before(SessionScope scope, LapRef lap);

    /** Tells that telemetry of a lap was asked for by itself and delivered. */
    void delivered(SessionScope scope, Laps laps, LapRef lap);

    /** Returns what it was worth. */
    PrefetchCounts counts();

    /** Gives up what is under way; calling it again has no effect. */
    @Override
    void close();
}
