package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.model.Candidate;
import java.io.Serial;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Signals that an event has no session of this name.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class SessionNotFoundException extends DataNotFoundException {
    @Serial private static final long serialVersionUID = 1L;

    private final int season;
    private final String event;

    /**
     * Creates an exception.
     *
     * @param wanted the session's name as it was asked for
     * @param available the sessions the event has
     */
    public SessionNotFoundException(
            int season, String event, String wanted, List<String> available) {
        super(
                "no session \"%s\" in the %d %s; there are: %s"
                        .formatted(wanted, season, event, String.join(", ", available)),
                available.stream().map(name -> new Candidate(name, 0)).toList());
        this.season = season;
        this.event = event;
    }

    /** Returns the season asked for. */
    public int season() {
        return season;
    }

    /** Returns the event asked for. */
    public String event() {
        return event;
    }
}
