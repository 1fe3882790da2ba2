package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import org.apiguardian.api.API;

/**
 * One event folder that a source holds.
 *
 * @param season the championship year
 * @param event the event's folder name, decoded
 * @param sessions the session folders inside, decoded
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record SourceEvent(int season, String event, List<String> sessions) {
    /** Copies the list. */
    public SourceEvent {
        sessions = List.copyOf(sessions);
    }
}
