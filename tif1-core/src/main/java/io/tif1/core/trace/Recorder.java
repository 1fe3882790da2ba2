package io.tif1.core.trace;

import io.tif1.api.model.StageTiming.Stage;
import jdk.jfr.FlightRecorder;

/** All that touches the flight recorder; loaded only where there is one. */
final class Recorder {
    private Recorder() {}

    /** Fails with a {@code LinkageError} where there is no flight recorder. */
    static boolean isThere() {
        return FlightRecorder.isAvailable();
    }

    static boolean isOn() {
        return FlightRecorder.isInitialized();
    }

    static Span stage(Stage stage, Object owner, String file) {
        return begin(
                switch (stage) {
                    case REQUEST -> new StageEvents.Request();
                    case LOOKUP -> new StageEvents.Lookup();
                    case FETCH -> new StageEvents.Fetch();
                    case DECODE -> new StageEvents.Decode();
                    case VALIDATE -> new StageEvents.Validate();
                    case ENRICH -> new StageEvents.Enrich();
                    case STORE -> new StageEvents.Store();
                    case FRAME -> new StageEvents.Frame();
                },
                owner,
                file);
    }

    static Span repair(Object owner, String table) {
        return begin(new StageEvents.Repair(), owner, table);
    }

    private static Span begin(StageEvent event, Object owner, String file) {
        if (!event.isEnabled()) {
            return Span.NONE;
        }
        event.begin();
        return (origin, outcome, bytes) -> {
            event.end();
            if (event.shouldCommit()) {
                event.fill(owner.toString(), file, origin, outcome, bytes);
                event.commit();
            }
        };
    }
}
