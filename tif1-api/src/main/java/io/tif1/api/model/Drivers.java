package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.frame.Frame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * The drivers of a session, in the order of the source; immutable.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Drivers extends Iterable<Driver> {
    /** Returns how many there are. */
    int size();

    /** Returns the three-letter codes in order. */
    List<String> codes();

    /**
     * Finds a driver by code, number, last name or full name, ignoring case.
     *
     * @return the driver, or empty if none or several fit
     */
    Optional<Driver> find(String driver);

    /**
     * Returns a driver by code, number, last name or full name, ignoring case.
     *
     * <p>Fails with {@code DriverNotFoundException} that lists the drivers there are.
     */
    Driver get(String driver);

    /** Returns the drivers in order. */
    Stream<Driver> stream();

    /** Returns the drivers as a table of the configured backend, columns as in the archive. */
    Frame frame();

    /** Returns the drivers as a table of the named backend. */
    Frame frame(String backend);
}
