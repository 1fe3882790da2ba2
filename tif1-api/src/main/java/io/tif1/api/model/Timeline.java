package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What was in force when, in session time.
 *
 * @param entries the changes, in order of time
 * @param confidence the share of known laps that agree with it, 0 to 1; 1 where nothing can
 *     disagree
 * @param <T> the state
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Timeline<T>(List<Change<T>> entries, double confidence) {
    /**
     * A change of state.
     *
     * @param time the session time from which on the state is in force
     * @param state the state
     * @param cause the message or rule that says so
     * @param <T> the state
     */
    public record Change<T>(Duration time, T state, String cause) {}

    /** Copies the list. */
    public Timeline {
        entries = List.copyOf(entries);
    }

    /** Returns the state in force at a session time; empty before the first change. */
    public Optional<T> at(Duration time) {
        T state = null;
        for (Change<T> change : entries) {
            if (change.time().compareTo(time) <= 0) {
                state = change.state();
            }
        }
        return Optional.ofNullable(state);
    }
}
