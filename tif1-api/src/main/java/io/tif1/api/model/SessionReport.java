package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What a session's loading has come to so far: per file, where it came from or why it is missing.
 *
 * @param session the session
 * @param items one entry for each file touched, in order of first touch
 * @param timings how long each stage took
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record SessionReport(SessionKey session, List<ReportItem> items, List<StageTiming> timings) {
    /** Copies the lists. */
    public SessionReport {
        items = List.copyOf(items);
        timings = List.copyOf(timings);
    }

    /** Returns the items in a state. */
    public List<ReportItem> in(ReportItem.State state) {
        return items.stream().filter(i -> i.state() == state).toList();
    }
}
