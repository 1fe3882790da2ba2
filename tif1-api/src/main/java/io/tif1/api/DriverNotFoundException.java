package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.model.Candidate;
import io.tif1.api.model.SessionKey;
import java.io.Serial;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Signals that a driver did not take part in a session.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class DriverNotFoundException extends DataNotFoundException {
    @Serial private static final long serialVersionUID = 1L;

    private final SessionKey session;
    private final String driver;

    /**
     * Creates an exception.
     *
     * @param driver the driver as asked for
     * @param available the codes of the drivers there are
     */
    public DriverNotFoundException(SessionKey session, String driver, List<String> available) {
        super(
                "no driver \"%s\" in %s; there are: %s"
                        .formatted(driver, session, String.join(", ", available)),
                available.stream().map(name -> new Candidate(name, 0)).toList());
        this.session = session;
        this.driver = driver;
    }

    /** Returns the session asked for. */
    public SessionKey session() {
        return session;
    }

    /** Returns the driver as asked for. */
    public String driver() {
        return driver;
    }
}
