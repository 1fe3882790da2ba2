package io.tif1.cli.command;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.InvalidDataException;
import io.tif1.api.model.Calendar;
import io.tif1.api.model.DriverResult;
import io.tif1.api.model.Event;
import io.tif1.api.model.Lap;
import io.tif1.api.model.ScheduledSession;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Timeline;
import io.tif1.api.model.TrackStatus;
import io.tif1.api.model.WeatherSample;
import java.lang.System.Logger.Level;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What happened in a session, in a few lines. What the archive lacks is left out. */
final class SessionSummary {
    private static final System.Logger LOG = System.getLogger(SessionSummary.class.getName());
    private static final int BEST = 3;

    private final DebugRows rows;

    SessionSummary(DebugRows rows) {
        this.rows = rows;
    }

    /** Adds what the calendar knows; loads nothing. */
    void addEvent(Calendar calendar, SessionKey key) {
        Event event = calendar.event(key.season(), key.event());
        add("event", "name", event.officialName().isEmpty() ? event.name() : event.officialName());
        add("event", "round", event.round() > 0 ? Integer.toString(event.round()) : "");
        add("event", "place", joined(event.location(), event.country()));
        add("event", "circuit", event.layout());
        add("event", "format", event.format().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        event.session(key.kind()).ifPresent(session -> addStart(event, session));
    }

    private void addStart(Event event, ScheduledSession session) {
        String local = session.localStart(event.zone()).map(LocalDateTime::toString).orElse("");
        add("event", "start", local.isEmpty() ? "" : local + " at the venue, " + session.start());
        add("event", "held", session.cancelled() ? "no: cancelled" : "");
    }

    /** Adds what drivers, laps, weather and messages tell. */
    void addSession(Session session) {
        attempt(() -> addBest(session));
        attempt(() -> addLaps(session));
        attempt(() -> addWeather(session.weather().samples()));
        attempt(() -> addTrack(session.trackStatuses()));
    }

    private void addBest(Session session) {
        String best =
                session.results().list().stream()
                        .filter(result -> result.position().isPresent())
                        .limit(BEST)
                        .map(SessionSummary::place)
                        .collect(Collectors.joining(", "));
        add("summary", session.results().isProvisional() ? "order by laps" : "order", best);
    }

    private static String place(DriverResult result) {
        return result.position().getAsInt() + " " + result.driver().code();
    }

    private void addLaps(Session session) {
        session.laps().fastest().ifPresent(lap -> add("summary", "fastest lap", describe(lap)));
        OptionalInt total = session.totalLaps();
        boolean race = session.key().kind().isRaceLike(session.key().season());
        add(
                "summary",
                "laps",
                race && total.isPresent() ? total.getAsInt() + " of the leader" : "");
        add("summary", "pit stops", race ? Integer.toString(session.laps().pitStops().size()) : "");
    }

    private static String describe(Lap lap) {
        return "%s by %s on lap %d, %s"
                .formatted(lap.time(), lap.driver(), lap.number(), lap.compound());
    }

    private void addWeather(List<WeatherSample> samples) {
        add("weather", "air", range(samples, WeatherSample::airTemp, "°C"));
        add("weather", "track", range(samples, WeatherSample::trackTemp, "°C"));
        add("weather", "wind", range(samples, WeatherSample::windSpeed, "m/s"));
        long known = samples.stream().filter(sample -> sample.rainfall() != null).count();
        long wet = samples.stream().filter(s -> Boolean.TRUE.equals(s.rainfall())).count();
        add("weather", "rain", known == 0 ? "" : "in %d of %d samples".formatted(wet, known));
    }

    private static String range(
            List<WeatherSample> samples, ToDoubleFunction<WeatherSample> value, String unit) {
        double[] known =
                samples.stream().mapToDouble(value).filter(Double::isFinite).sorted().toArray();
        return known.length == 0
                ? ""
                : String.format(
                        Locale.ROOT, "%.1f to %.1f %s", known[0], known[known.length - 1], unit);
    }

    private void addTrack(Timeline<TrackStatus> track) {
        Map<TrackStatus, Integer> counts = new EnumMap<>(TrackStatus.class);
        track.entries().forEach(change -> counts.merge(change.state(), 1, Integer::sum));
        counts.remove(TrackStatus.CLEAR);
        add(
                "track",
                "status",
                counts.entrySet().stream()
                        .map(one -> one.getValue() + " " + words(one.getKey()))
                        .collect(Collectors.joining(", ")));
    }

    private static String words(TrackStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
    }

    private void add(String topic, String name, String value) {
        if (!value.isEmpty()) {
            rows.add(topic, name, value);
        }
    }

    /** What is missing or cannot be read is reported where the parts are counted. */
    private static void attempt(Runnable addition) {
        try {
            addition.run();
        } catch (DataNotFoundException | InvalidDataException e) {
            LOG.log(Level.DEBUG, "left out of the summary", e);
        }
    }
}
