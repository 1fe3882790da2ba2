package io.tif1.cli.explore;

import io.tif1.api.Tif1;
import io.tif1.api.model.Event;
import io.tif1.api.model.Lap;
import io.tif1.api.model.LapTime;
import io.tif1.api.model.Laps;
import io.tif1.api.model.ScheduledSession;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import java.util.List;
import java.util.OptionalInt;

/** Makes the pages, each of what the one before it selected. */
final class Pages {
    private final Tif1 f1;

    Pages(Tif1 f1) {
        this.f1 = f1;
    }

    /** Returns the seasons, the newest first. */
    Page seasons() {
        List<Integer> seasons = f1.calendar().seasons().stream().sorted((a, b) -> b - a).toList();
        return new ListPage(
                "Formula 1",
                "",
                seasons.stream().map(Object::toString).toList(),
                row -> events(seasons.get(row)));
    }

    /** Leads to the events of a season. */
    Step.Open events(int season) {
        return new Step.Open("the calendar of " + season, () -> eventList(season));
    }

    private Page eventList(int season) {
        List<Event> events = f1.calendar().events(season);
        return new ListPage(
                Integer.toString(season),
                String.format("%2s  %-32s %-10s  %s", "", "Event", "Date", "Place"),
                events.stream().map(Pages::event).toList(),
                row -> sessions(events.get(row)));
    }

    private static String event(Event event) {
        return String.format(
                "%2s  %-32s %-10s  %s",
                event.round() > 0 ? event.round() : "",
                event.name(),
                event.date().map(Object::toString).orElse(""),
                event.location());
    }

    /** Leads to the sessions of an event. */
    Step.Open sessions(Event event) {
        return new Step.Open(event.toString(), () -> sessionList(event));
    }

    private Page sessionList(Event event) {
        List<ScheduledSession> sessions = event.sessions();
        return new ListPage(
                        event.toString(),
                        "",
                        sessions.stream().map(session -> session(event, session)).toList(),
                        row ->
                                laps(
                                        new SessionKey(
                                                event.season(),
                                                event.name(),
                                                sessions.get(row).kind())))
                .selecting(sessions.size() - 1);
    }

    private static String session(Event event, ScheduledSession session) {
        return String.format(
                "%-18s %s%s",
                session.kind().displayName(),
                session.localStart(event.zone())
                        .map(start -> start.toString().replace('T', ' '))
                        .orElse(""),
                session.cancelled() ? "  cancelled" : "");
    }

    /** Leads to the fastest laps of a session. */
    Step.Open laps(SessionKey key) {
        return new Step.Open(key.toString(), () -> fastest(f1.session(key)));
    }

    private Page fastest(Session session) {
        Laps all = session.laps();
        Laps best = all.fastestPerDriver();
        return lapList(session.key() + ", fastest laps", best)
                .withAll(
                        "all laps of the driver",
                        row -> {
                            Lap lap = best.get(row);
                            Laps own = all.driver(lap.driver());
                            return new Step.Open(
                                    "laps of " + lap.driver(), () -> own(session, own, lap));
                        });
    }

    private static Page own(Session session, Laps laps, Lap best) {
        int row = laps.stream().map(Lap::number).toList().indexOf(best.number());
        return lapList(session.key() + ", " + best.driver(), laps)
                .withAll("fastest laps of all", any -> Step.LEAVE)
                .selecting(row);
    }

    private static ListPage lapList(String title, Laps laps) {
        return new ListPage(
                title,
                String.format(
                        "%-4s %4s %10s %9s %9s %9s  %-12s %4s %4s",
                        "", "Lap", "Time", "S1", "S2", "S3", "Tyre", "Age", "Pos"),
                laps.stream().map(Pages::lap).toList(),
                row -> telemetry(laps.get(row)));
    }

    private static String lap(Lap lap) {
        return String.format(
                "%-4s %4d %10s %9s %9s %9s  %-12s %4s %4s",
                lap.driver(),
                lap.number(),
                lap.findTime().map(LapTime::toString).orElse(lap.isInLap() ? "in" : "–"),
                sector(lap, 1),
                sector(lap, 2),
                sector(lap, 3),
                lap.compound(),
                number(lap.tyreLife()),
                number(lap.position()));
    }

    private static String sector(Lap lap, int sector) {
        return lap.sector(sector).map(LapTime::toString).orElse("");
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }

    /** Leads to the telemetry of a lap. */
    private static Step.Open telemetry(Lap lap) {
        String name =
                "%s lap %d, %s, %s"
                        .formatted(
                                lap.driver(),
                                lap.number(),
                                lap.findTime().map(LapTime::toString).orElse("no time"),
                                lap.compound());
        return new Step.Open(
                "telemetry of " + name, () -> new TelemetryPage(name, lap.telemetry()));
    }
}
