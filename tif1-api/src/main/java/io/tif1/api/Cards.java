package io.tif1.api;

import io.tif1.api.model.Event;
import io.tif1.api.model.Lap;
import io.tif1.api.model.LapTime;
import io.tif1.api.model.ReportItem.State;
import io.tif1.api.model.ScheduledSession;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionReport;
import io.tif1.api.model.Telemetry;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The facts that the cards of single things show; what is missing is left out. */
final class Cards {
    private final Map<String, String> facts = new LinkedHashMap<>();

    private Cards() {}

    /** Returns the facts of a lap. */
    static Map<String, String> of(Lap lap) {
        Cards card = new Cards();
        card.add("Team", lap.team());
        card.add("Time", lap.findTime().map(LapTime::toString).orElse("none"));
        for (int sector = 1; sector <= 3; sector++) {
            card.add("Sector " + sector, lap.sector(sector).map(LapTime::toString).orElse(""));
        }
        card.add("Tyre", lap.compound().toString());
        card.add("Tyre life", text(lap.tyreLife()));
        card.add("Stint", text(lap.stint()));
        card.add("Position", text(lap.position()));
        card.add("Deleted", lap.deleted().orElse(false) ? "yes " + lap.deletedReason() : "");
        return card.facts;
    }

    /** Returns the facts of a session, as far as they are known without loading. */
    static Map<String, String> of(Session session) {
        Cards card = new Cards();
        SessionReport report = session.report();
        int present = report.in(State.PRESENT).size();
        int failed = report.in(State.FAILED).size();
        card.add("Season", Integer.toString(session.key().season()));
        card.add("Event", session.key().event());
        card.add("Session", session.key().kind().displayName());
        card.add("Loaded", present == 0 ? "nothing yet" : present + " files");
        card.add("Failed", failed == 0 ? "" : failed + " files");
        return card.facts;
    }

    /** Returns the facts of an event. */
    static Map<String, String> of(Event event) {
        Cards card = new Cards();
        card.add("Name", event.officialName());
        card.add("Round", event.round() > 0 ? Integer.toString(event.round()) : "");
        card.add("Place", event.location());
        card.add("Country", event.country());
        for (ScheduledSession session : event.sessions()) {
            String start =
                    session.localStart(event.zone())
                            .map(at -> at.toString().replace('T', ' '))
                            .orElse("start not known");
            card.add(
                    session.kind().displayName(),
                    session.cancelled() ? start + ", cancelled" : start);
        }
        return card.facts;
    }

    /** Returns the facts of telemetry. */
    static Map<String, String> of(Telemetry telemetry) {
        Cards card = new Cards();
        card.add("Session", telemetry.session().toString());
        card.add("Samples", Integer.toString(telemetry.size()));
        if (telemetry.schema().find("Speed").isPresent()) {
            card.add("Top speed", number(telemetry.speed().max(), "km/h"));
        }
        if (telemetry.schema().find("Distance").isPresent()) {
            card.add("Distance", number(telemetry.distance().max(), "m"));
        }
        return card.facts;
    }

    private void add(String name, String value) {
        if (!value.isBlank()) {
            facts.put(name, value.strip());
        }
    }

    private static String number(double value, String unit) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.0f %s", value, unit) : "";
    }

    private static String text(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }
}
