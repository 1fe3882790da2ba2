package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.model.Candidate;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Signals that something asked for does not exist; the subclasses say what.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public class DataNotFoundException extends Tif1Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final ArrayList<Candidate> candidates;

    /**
     * Creates an exception.
     *
     * @param message what was wanted, where, and what to do next
     * @param candidates what may have been meant, the most likely first
     */
    public DataNotFoundException(String message, List<Candidate> candidates) {
        super(message, null);
        this.candidates = new ArrayList<>(candidates);
    }

    /** Returns near names with scores when a name was not understood, the most likely first. */
    public List<Candidate> candidates() {
        return Collections.unmodifiableList(candidates);
    }
}
