package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.frame.Frame;
import java.util.List;
import java.util.OptionalDouble;
import org.apiguardian.api.API;

/**
 * The corners of a circuit and how its map is turned; immutable.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface CircuitInfo {
    /** Returns the corners in order. */
    List<Corner> corners();

    /** Returns how many degrees the map is turned for display, or empty if not published. */
    OptionalDouble rotation();

    /** Returns the corners as a table of the configured backend. */
    Frame frame();

    /** Returns the corners as a table of the named backend. */
    Frame frame(String backend);
}
