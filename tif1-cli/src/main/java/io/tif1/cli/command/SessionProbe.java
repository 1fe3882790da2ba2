package io.tif1.cli.command;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.Tif1Exception;
import io.tif1.api.model.Quality;
import io.tif1.api.model.ReportItem;
import io.tif1.api.model.ReportItem.State;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionReport;
import io.tif1.api.model.StageTiming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;

/** Loads all parts of a session and notes what came of it. */
final class SessionProbe {
    private final Session session;
    private final DebugRows rows;
    private final boolean brief;
    private final List<RuntimeException> failures = new ArrayList<>();

    /**
     * Creates a probe.
     *
     * @param brief whether files with nothing to say about them are only counted
     */
    SessionProbe(Session session, DebugRows rows, boolean brief) {
        this.session = session;
        this.rows = rows;
        this.brief = brief;
    }

    /** Returns what failed, the drivers and laps first. */
    List<RuntimeException> run() {
        rows.add("session", "key", session.key().toString());
        load("drivers", true, () -> session.drivers().size());
        load("laps", true, () -> session.laps().size());
        load("weather", false, () -> session.weather().size());
        load("messages", false, () -> session.raceControl().size());
        load("corners", false, () -> session.circuit().corners().size());
        load("results", false, () -> session.results().size());
        load("quality", false, this::addQuality);
        SessionReport report = session.report();
        if (brief) {
            describeBriefly(report.items());
        } else {
            report.items().forEach(this::describe);
        }
        report.timings().stream().filter(t -> t.count() > 0).forEach(this::describe);
        return failures;
    }

    private int addQuality() {
        Quality quality = session.quality();
        rows.add("quality", "score", quality.score() + " of 100");
        quality.rules().stream().filter(rule -> rule.checked() > 0).forEach(this::describe);
        return quality.rules().size();
    }

    private void describe(Quality.Rule rule) {
        rows.add("quality", rule.name(), "%d of %d".formatted(rule.passed(), rule.checked()));
    }

    private void load(String what, boolean required, IntSupplier size) {
        long start = System.nanoTime();
        String outcome;
        try {
            outcome = size.getAsInt() + " rows";
        } catch (Tif1Exception e) {
            if (!missing(required, e)) {
                failures.add(e);
            }
            outcome = missing(required, e) ? "not published" : "failed: " + e.getMessage();
        }
        rows.add("session", what, "%s, %s".formatted(outcome, millis(System.nanoTime() - start)));
    }

    /** A session need not have every file. */
    private static boolean missing(boolean required, Tif1Exception failure) {
        return !required && failure instanceof DataNotFoundException;
    }

    private void describeBriefly(List<ReportItem> items) {
        Map<String, Integer> whole = new LinkedHashMap<>();
        for (ReportItem item : items) {
            if (item.state() == State.PRESENT && item.findings().isEmpty()) {
                whole.merge(item.origin(), 1, Integer::sum);
            } else {
                describe(item);
            }
        }
        whole.forEach(
                (origin, count) -> rows.add("file", "present", count + " files from " + origin));
    }

    private void describe(ReportItem item) {
        StringBuilder value = new StringBuilder(item.state().name().toLowerCase(Locale.ROOT));
        if (!item.origin().isEmpty()) {
            value.append(" from ").append(item.origin());
        }
        item.findings().forEach(finding -> value.append("; ").append(finding));
        if (item.failure() != null) {
            value.append("; ").append(item.failure().getMessage());
        }
        rows.add("file", item.resource(), value.toString());
    }

    private void describe(StageTiming timing) {
        rows.add(
                "stage",
                timing.stage().name().toLowerCase(Locale.ROOT),
                "%d times, %s".formatted(timing.count(), millis(timing.nanos())));
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }
}
