package io.tif1.cli.export;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Frame;
import io.tif1.api.model.Session;
import java.util.Locale;
import java.util.function.Function;
import org.apiguardian.api.API;

/** The tables of a session; telemetry is another matter, because there is one table a lap. */
@API(status = INTERNAL, since = "1.0")
public enum SessionTable {
    /** Who drove. */
    DRIVERS(session -> session.drivers().frame()),
    /** All laps. */
    LAPS(session -> session.laps().frame()),
    /** Who came where. */
    RESULTS(session -> session.results().frame()),
    /** The weather. */
    WEATHER(session -> session.weather().frame()),
    /** The messages of race control. */
    MESSAGES(session -> session.raceControl().frame()),
    /** The corners of the circuit. */
    CORNERS(session -> session.circuit().frame());

    private final Function<Session, Frame> loading;

    SessionTable(Function<Session, Frame> loading) {
        this.loading = loading;
    }

    /** Loads the table; the caller closes it. */
    Frame load(Session session) {
        return loading.apply(session);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
