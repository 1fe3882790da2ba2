package io.tif1.cli.run;

import io.tif1.api.model.ReportItem;
import io.tif1.api.model.SessionReport;
import java.util.ArrayList;
import java.util.List;

/** Warnings about files that were asked for and are not what they should be. */
final class SessionNotes {
    private static final int NAMED = 3;

    private SessionNotes() {}

    static List<String> failures(SessionReport report) {
        List<String> notes = new ArrayList<>();
        add(notes, report.in(ReportItem.State.FAILED), "could not be loaded");
        add(notes, report.in(ReportItem.State.STALE), "is from an expired cache entry");
        return notes;
    }

    private static void add(List<String> notes, List<ReportItem> items, String what) {
        items.stream().limit(NAMED).map(item -> item.resource() + " " + what).forEach(notes::add);
        if (items.size() > NAMED) {
            notes.add("and %d more; 'tif1 debug' lists them".formatted(items.size() - NAMED));
        }
    }
}
