package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.frame.Frame;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The weather during a session, about one sample a minute; immutable.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Weather {
    /** Returns the number of samples. */
    int size();

    /** Returns the sample in force at a session time: the last one not after it. */
    Optional<WeatherSample> at(Duration sessionTime);

    /** Returns the samples in order. */
    List<WeatherSample> samples();

    /** Returns the samples as a table of the configured backend. */
    Frame frame();

    /** Returns the samples as a table of the named backend. */
    Frame frame(String backend);
}
