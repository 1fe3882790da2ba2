package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.model.SessionKey;
import java.io.Serial;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Signals that a driver has no such lap, or that the lap has no telemetry.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class LapNotFoundException extends DataNotFoundException {
    @Serial private static final long serialVersionUID = 1L;

    private final SessionKey session;
    private final String driver;
    private final int lap;

    /**
     * Creates an exception.
     *
     * @param reason what is missing and what there is, such as {@code "laps 1 to 78 exist"}
     */
    public LapNotFoundException(SessionKey session, String driver, int lap, String reason) {
        super("%s has no lap %d in %s; %s".formatted(driver, lap, session, reason), List.of());
        this.session = session;
        this.driver = driver;
        this.lap = lap;
    }

    /** Returns the session asked for. */
    public SessionKey session() {
        return session;
    }

    /** Returns the driver asked for. */
    public String driver() {
        return driver;
    }

    /** Returns the lap number asked for. */
    public int lap() {
        return lap;
    }
}
