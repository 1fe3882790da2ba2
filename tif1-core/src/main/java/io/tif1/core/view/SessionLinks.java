package io.tif1.core.view;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.SessionStatus;
import io.tif1.api.model.Telemetry;
import io.tif1.api.model.Timeline;
import io.tif1.core.columns.CellReader;
import org.apiguardian.api.API;

/**
 * What laps may ask of their session; each call loads what it names.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public interface SessionLinks {
    /** Loads the telemetry of a lap. */
    Telemetry telemetry(String driver, int lap);

    /** Loads the weather; no rows if the archive has none. */
    CellReader weather();

    /** Loads the messages of race control; no rows if the archive has none. */
    CellReader messages();

    /** Derives when the session started, was stopped and ended. */
    Timeline<SessionStatus> statuses();
}
