package io.tif1.cli.run;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.api.model.CachedFile;
import io.tif1.api.model.Event;
import io.tif1.api.model.ScheduledSession;
import io.tif1.api.model.SessionKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Up to three words that name all sessions, or those of a season, an event, or one session. */
@API(status = INTERNAL, since = "1.0")
public final class SessionFilter {
    @Parameters(index = "0", arity = "0..1", paramLabel = "SEASON", description = "The year.")
    private @Nullable Integer season;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "EVENT",
            description = "A name, place, country or round.")
    private @Nullable String event;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "SESSION",
            description = "FP1, FP2, FP3, Q, SQ, SS, S, R, a full name, or a number.")
    private @Nullable String session;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** Creates a filter that lets everything through. */
    public SessionFilter() {}

    /** Returns whether nothing was named, so that all sessions are meant. */
    public boolean isEmpty() {
        return season == null;
    }

    /** Returns whether a part of a session was named, but not all of it. */
    public boolean isPartial() {
        return season != null && session == null;
    }

    /** Returns the words as a command takes them, or where to put them. */
    public String words() {
        if (season == null) {
            return "SEASON EVENT SESSION";
        }
        StringBuilder words = new StringBuilder().append(season);
        for (@Nullable String word : new @Nullable String[] {event, session}) {
            if (word != null) {
                words.append(' ').append(word.contains(" ") ? "\"" + word + "\"" : word);
            }
        }
        return words.toString();
    }

    /** Returns the session if one was named whole. */
    public Optional<SessionKey> session(Tif1 f1) {
        if (season == null || event == null || session == null) {
            return Optional.empty();
        }
        return Optional.of(f1.session(season, event, session).key());
    }

    /**
     * Returns the one session named, or nothing if none was named at all.
     *
     * @throws ParameterException if only a part of a session was named
     */
    public Optional<SessionKey> wholeSession(Tif1 f1) {
        Optional<SessionKey> named = session(f1);
        if (named.isEmpty() && !isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "name a whole session: SEASON EVENT SESSION");
        }
        return named;
    }

    /**
     * Returns the sessions that the words name, in order of the calendar.
     *
     * @throws ParameterException if nothing was named
     */
    public List<SessionKey> sessions(Tif1 f1) {
        Integer year = season;
        if (year == null) {
            throw new ParameterException(spec.commandLine(), "name a season, event or session");
        }
        Optional<SessionKey> one = session(f1);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        String named = event;
        List<Event> events =
                named == null
                        ? f1.calendar().events(year)
                        : List.of(f1.calendar().event(year, named));
        return events.stream().flatMap(e -> e.sessions().stream().map(s -> key(e, s))).toList();
    }

    private static SessionKey key(Event event, ScheduledSession session) {
        return new SessionKey(event.season(), event.name(), session.kind());
    }

    /** Returns the condition that the words name. */
    public Predicate<CachedFile> in(Tif1 f1) {
        Integer year = season;
        if (year == null) {
            return file -> true;
        }
        String named = event;
        if (named == null) {
            return file -> file.season() == year;
        }
        Optional<SessionKey> one = session(f1);
        String name = one.map(SessionKey::event).orElseGet(() -> eventName(f1, year, named));
        return file ->
                file.season() == year
                        && file.event().equals(name)
                        && one.filter(key -> !key.kind().displayName().equals(file.session()))
                                .isEmpty();
    }

    private static String eventName(Tif1 f1, int year, String named) {
        return f1.calendar().event(year, named).name();
    }
}
