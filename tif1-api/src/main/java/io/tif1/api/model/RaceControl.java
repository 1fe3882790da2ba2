package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.frame.Frame;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The messages of race control, in order; immutable.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface RaceControl extends Iterable<RaceControlMessage> {
    /** Returns the number of messages. */
    int size();

    /** Returns the messages in order. */
    List<RaceControlMessage> messages();

    /** Returns the messages as a table of the configured backend. */
    Frame frame();

    /** Returns the messages as a table of the named backend. */
    Frame frame(String backend);
}
