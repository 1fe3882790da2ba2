package io.tif1.core.session;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.ReportItem;
import io.tif1.api.model.ReportItem.State;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionReport;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.view.StageClock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes what became of each file of a session; thread-safe. */
final class ReportBook {
    private final Map<String, ReportItem> items = new LinkedHashMap<>();
    private final StageClock clock;

    ReportBook(StageClock clock) {
        this.clock = clock;
    }

    StageClock clock() {
        return clock;
    }

    synchronized void present(String resource, StoredTable table, String origin) {
        note(resource, State.PRESENT, table, origin);
    }

    synchronized void stale(String resource, StoredTable table, String origin) {
        note(resource, State.STALE, table, origin);
    }

    /** Adds what was found about a table that is put together from files. */
    synchronized void derived(String name, StoredTable table, List<String> notes) {
        note(
                name,
                State.PRESENT,
                new StoredTable(table.batch(), notes, table.provenance()),
                "derived");
    }

    synchronized void failed(String resource, Throwable failure) {
        State state = failure instanceof DataNotFoundException ? State.NOT_PUBLISHED : State.FAILED;
        items.put(resource, new ReportItem(resource, state, "", "", null, List.of(), failure));
    }

    synchronized SessionReport report(SessionKey session) {
        return new SessionReport(session, List.copyOf(items.values()), clock.timings());
    }

    private void note(String resource, State state, StoredTable table, String origin) {
        items.put(
                resource,
                new ReportItem(
                        resource,
                        state,
                        origin,
                        table.provenance().location(),
                        table.provenance().fetchedAt(),
                        table.findings(),
                        null));
    }
}
