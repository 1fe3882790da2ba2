package io.tif1.cli.run;

import io.tif1.api.model.ReportItem;
import io.tif1.api.model.ReportItem.State;
import io.tif1.api.model.SessionReport;
import java.util.ArrayList;
import java.util.List;

/** Warnings about files that were asked for and are not what they should be. */
final class SessionNotes {
    private static final int NAMED = 3;

    /**
     * What was made of files begins like this, whether made now or kept in a cache; what is odd
     * about it is for {@code tif1 info}.
     */
    private static final String DERIVED = "@";

    private SessionNotes() {}

    static List<String> of(SessionReport report) {
        List<String> notes = new ArrayList<>();
        report.in(State.FAILED).forEach(item -> notes.add(failure(item)));
        report.in(State.STALE)
                .forEach(item -> notes.add(item.resource() + " is from an expired cache entry"));
        report.items().stream()
                .filter(item -> !item.resource().startsWith(DERIVED))
                .flatMap(
                        item -> item.findings().stream().map(text -> item.resource() + ": " + text))
                .forEach(notes::add);
        return shortened(notes);
    }

    private static String failure(ReportItem item) {
        Throwable failure = item.failure();
        return failure == null ? item.resource() + " could not be loaded" : ErrorText.line(failure);
    }

    private static List<String> shortened(List<String> notes) {
        if (notes.size() <= NAMED) {
            return notes;
        }
        List<String> few = new ArrayList<>(notes.subList(0, NAMED));
        few.add("and %d more; 'tif1 debug' lists them".formatted(notes.size() - NAMED));
        return few;
    }
}
