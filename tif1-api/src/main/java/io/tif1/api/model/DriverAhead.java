package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.frame.Frame;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Which car was the next one ahead on the track, how far and for how long, for every sample of a
 * session; immutable.
 *
 * <p>Ahead is meant physically: the car that comes next along the lap, whatever lap it is in, also
 * beyond the start line. Cars that stand still are not counted. A value is missing where no other
 * car moves. Laps whose start in session time is neither published nor derivable are left out.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface DriverAhead {
    /** Returns the laps that were looked at, by driver and lap. */
    List<LapRef> laps();

    /** Returns the number of samples of all laps. */
    int size();

    /**
     * Returns one row for each sample as a table of the configured backend: {@code Driver}, {@code
     * LapNumber}, {@code Time}, {@code SessionTime}, {@code DriverAhead} (code), {@code
     * DistanceToDriverAhead} (metres) and {@code TimeToDriverAhead} (seconds since that car was
     * here).
     */
    Frame frame();

    /** Returns the same as a table of the named backend. */
    Frame frame(String backend);
}
