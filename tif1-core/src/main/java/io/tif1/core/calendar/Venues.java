package io.tif1.core.calendar;

import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the packaged seasons tell about places: their zone and layout, and what was cancelled. */
final class Venues {
    private static final String SEVERAL = "";

    private final Map<String, String> towns = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> layouts = new HashMap<>();
    private final Set<String> cancelled = new HashSet<>();

    private Venues() {}

    /** Reads all packaged seasons; those before and of a season tell most about its layouts. */
    static Venues packaged(int season) {
        Venues venues = new Venues();
        for (int year = SessionKey.FIRST_SEASON; year <= PackagedCalendar.LAST_PACKAGED; year++) {
            List<EventLine> lines = EventLine.read(year);
            for (EventLine line : lines) {
                venues.add(line, year <= season);
            }
        }
        EventLine.read(season).forEach(venues::addSeason);
        return venues;
    }

    private void add(EventLine line, boolean past) {
        towns.put(Names.normalise(line.location()), line.zone());
        countries.merge(
                Names.normalise(line.country()),
                line.zone(),
                (one, other) -> one.equals(other) ? one : SEVERAL);
        if (past && !line.layout().endsWith("-outer")) {
            layouts.put(Names.normalise(line.location()), line.layout());
        }
    }

    private void addSeason(EventLine line) {
        layouts.put(line.name(), line.layout());
        for (String session : line.sessions().split(",")) {
            if (session.endsWith(" cancelled")) {
                cancelled.add(line.name() + " " + session.substring(0, session.indexOf(' ')));
            }
        }
    }

    /** Returns the zone of a town, else of a country that has only one. */
    Optional<ZoneId> zone(String location, String country) {
        String known = towns.get(Names.normalise(location));
        String zone = known != null ? known : countries.get(Names.normalise(country));
        return zone == null || zone.equals(SEVERAL)
                ? Optional.empty()
                : Optional.of(ZoneId.of(zone));
    }

    /** Returns the layout of an event of the season, else the last one of its town; or empty. */
    String layout(String event, String location) {
        String known = layouts.get(event);
        return known != null ? known : layouts.getOrDefault(Names.normalise(location), "");
    }

    /** Returns whether a session of the season was listed but not held. */
    boolean cancelled(String event, SessionKind kind) {
        return cancelled.contains(event + " " + kind.code());
    }
}
