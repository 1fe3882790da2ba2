package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import org.apiguardian.api.API;

/**
 * The telemetry of one lap: parallel samples of speed, position and controls. Immutable.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Telemetry {
    /** Returns the session. */
    SessionKey session();

    /** Returns the driver's three-letter code. */
    String driver();

    /** Returns the lap number. */
    int lapNumber();

    /** Returns the archive's key of the lap, or an empty text if it gives none. */
    String dataKey();

    /** Returns the number of samples. */
    int size();

    /** Returns the columns' names, types and availability; the same for every lap. */
    Schema schema();

    /**
     * Returns a numeric channel by column name; times are in seconds.
     *
     * @throws IllegalArgumentException if there is no numeric column of this name
     */
    Channel channel(String column);

    /** Returns the time since the start of the lap, in seconds. */
    default Channel time() {
        return channel("Time");
    }

    /** Returns the speed in km/h. */
    default Channel speed() {
        return channel("Speed");
    }

    /** Returns the engine speed in revolutions per minute. */
    default Channel rpm() {
        return channel("RPM");
    }

    /** Returns the gear, 0 to 8. */
    default Channel gear() {
        return channel("nGear");
    }

    /** Returns the throttle in percent; 104 is the source's mark for "no data". */
    default Channel throttle() {
        return channel("Throttle");
    }

    /** Returns the distance since the start of the lap, in metres. */
    default Channel distance() {
        return channel("Distance");
    }

    /** Returns the samples as a table of the configured backend. */
    Frame frame();

    /** Returns the samples as a table of the named backend. */
    Frame frame(String backend);
}
