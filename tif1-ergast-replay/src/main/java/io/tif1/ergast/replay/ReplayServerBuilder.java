package io.tif1.ergast.replay;

import static java.util.Objects.requireNonNull;
import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.io.IOException;
import java.time.Clock;
import org.apiguardian.api.API;

/**
 * Collects settings for a {@link ReplayServer}; not safe for use by several threads.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class ReplayServerBuilder {
    final ReplayHistory history;
    ReplayFaults faults = new ReplayFaults();
    Clock clock = Clock.systemUTC();
    int port;
    int perSecond = Integer.MAX_VALUE;
    int perHour = Integer.MAX_VALUE;

    ReplayServerBuilder(ReplayHistory history) {
        this.history = requireNonNull(history, "history");
    }

    /** Sets the faults to play; none unless set. */
    public ReplayServerBuilder faults(ReplayFaults faults) {
        this.faults = requireNonNull(faults, "faults");
        return this;
    }

    /** Sets the port; 0, the default, takes a free one. */
    public ReplayServerBuilder port(int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port is " + port);
        }
        this.port = port;
        return this;
    }

    /**
     * Answers 429 beyond these limits; unlimited unless set.
     *
     * @param perSecond requests in any second
     * @param perHour requests in any hour
     */
    public ReplayServerBuilder limits(int perSecond, int perHour) {
        if (perSecond < 1 || perHour < 1) {
            throw new IllegalArgumentException("limits are " + perSecond + " and " + perHour);
        }
        this.perSecond = perSecond;
        this.perHour = perHour;
        return this;
    }

    /** Sets the clock that limits are measured with. */
    public ReplayServerBuilder clock(Clock clock) {
        this.clock = requireNonNull(clock, "clock");
        return this;
    }

    /**
     * Starts serving on the loopback address.
     *
     * @throws IOException if the port is taken
     */
    public ReplayServer start() throws IOException {
        return new ReplayServer(this);
    }
}
