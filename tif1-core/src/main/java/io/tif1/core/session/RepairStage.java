package io.tif1.core.session;

import io.tif1.api.Tif1Exception;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.Layout;
import io.tif1.core.enrich.LapRepairs;
import io.tif1.core.enrich.RepairMode;
import io.tif1.core.trace.Span;
import io.tif1.core.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Repairs the laps of a session as its setting says, and notes in the report what was done. */
final class RepairStage {
    private final SessionScope scope;
    private final RepairMode mode;
    private final SessionTables tables;

    RepairStage(SessionScope scope, RepairMode mode, SessionTables tables) {
        this.scope = scope;
        this.mode = mode;
        this.tables = tables;
    }

    /** Returns the laps to hand out. */
    StoredTable apply(StoredTable laps) {
        return switch (mode) {
            case OFF -> {
                scope.report().derived("@laps", laps, List.of());
                yield laps;
            }
            case FLAG -> laps;
            case FULL -> repaired(laps);
        };
    }

    private StoredTable repaired(StoredTable laps) {
        Span span = Trace.repair(scope.key(), "@laps");
        List<String> notes = new ArrayList<>();
        CellReader weather = read(tables::weather, SessionFile.WEATHER, notes);
        CellReader messages = read(tables::messages, SessionFile.MESSAGES, notes);
        LapRepairs repairs = LapRepairs.of(new CellReader(laps.batch()), weather, messages);
        notes.addAll(repairs.notes());
        span.end("", notes.size() + " notes", 0);
        scope.report().derived("@laps", laps, notes);
        return new StoredTable(Layout.EXACT.of(repairs.laps()), notes, laps.provenance());
    }

    private static CellReader read(
            Supplier<CellReader> table, SessionFile file, List<String> notes) {
        try {
            return table.get();
        } catch (Tif1Exception e) { // laps without repair are better than none
            notes.add("not repaired with " + file + ": " + e.getMessage());
            return new CellReader(file.empty());
        }
    }
}
