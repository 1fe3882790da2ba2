package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.frame.Frame;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The results of a session, in order of position; drivers without one come last. Immutable.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Results extends Iterable<DriverResult> {
    /** Returns how many drivers there are. */
    int size();

    /** Returns the results in order. */
    List<DriverResult> list();

    /** Finds the result of a driver by code or number, ignoring case. */
    Optional<DriverResult> find(String driver);

    /** Returns whether no penalty is taken into account because only laps were read. */
    boolean isProvisional();

    /** Returns the results as a table of the configured backend, columns as FastF1 names them. */
    Frame frame();

    /** Returns the results as a table of the named backend. */
    Frame frame(String backend);
}
