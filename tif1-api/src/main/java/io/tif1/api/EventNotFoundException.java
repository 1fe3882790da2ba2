package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.model.Candidate;
import java.io.Serial;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Signals that a season has no event of this name, or several that fit.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class EventNotFoundException extends DataNotFoundException {
    @Serial private static final long serialVersionUID = 1L;

    private final int season;

    /**
     * Creates an exception.
     *
     * @param message what was wanted and what to do next
     */
    public EventNotFoundException(int season, String message, List<Candidate> candidates) {
        super(message, candidates);
        this.season = season;
    }

    /** Returns the season asked for. */
    public int season() {
        return season;
    }
}
