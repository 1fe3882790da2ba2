package io.tif1.core.trace;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.StageTiming.Stage;
import org.apiguardian.api.API;

/**
 * The way to the flight recorder; costs the reading of two fields while no recording was ever
 * started, and works on runtimes without one. Thread-safe.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Trace {
    private static final boolean AVAILABLE = isAvailable();

    private Trace() {}

    /**
     * Begins a run of a stage.
     *
     * @param owner the session, or what else it is for; asked for its text only when recorded
     * @param file the file or table, or empty
     */
    public static Span stage(Stage stage, Object owner, String file) {
        return AVAILABLE && Recorder.isOn() ? Recorder.stage(stage, owner, file) : Span.NONE;
    }

    /** Begins a repair. */
    public static Span repair(Object owner, String table) {
        return AVAILABLE && Recorder.isOn() ? Recorder.repair(owner, table) : Span.NONE;
    }

    private static boolean isAvailable() {
        try {
            return Recorder.isThere();
        } catch (LinkageError e) { // a runtime without the module jdk.jfr
            return false;
        }
    }
}
