package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * How far a task or one of its units is.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public enum TaskState {
    /** Not begun. */
    PENDING,
    /** Begun. */
    RUNNING,
    /** Done. */
    SUCCESS,
    /** Nothing to do. */
    SKIPPED,
    /** Given up after all repetitions. */
    FAILED,
    /** Not begun, because what it needs failed. */
    UPSTREAM_FAILED,
    /** Stopped because it took too long. */
    TIMED_OUT;

    /** Returns whether what depends on it may begin. */
    public boolean isGood() {
        return this == SUCCESS || this == SKIPPED;
    }

    /** Returns whether it will not change any more in this run. */
    public boolean isFinal() {
        return this != PENDING && this != RUNNING;
    }

    /** Returns the name in files and metrics, such as {@code upstream_failed}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the state of a name that {@link #label} gives. */
    static TaskState ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
