package io.tif1.core.calendar;

import io.tif1.api.SessionNotFoundException;
import io.tif1.api.model.Event;
import io.tif1.api.model.EventFormat;
import io.tif1.api.model.SessionKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the session of an event that a name, a code or a number means. */
final class SessionNames {
    private static final Map<String, SessionKind> INFORMAL =
            Map.of(
                    "p1", SessionKind.PRACTICE_1,
                    "p2", SessionKind.PRACTICE_2,
                    "p3", SessionKind.PRACTICE_3,
                    "quali", SessionKind.QUALIFYING,
                    "sprint race", SessionKind.SPRINT,
                    "gp", SessionKind.RACE,
                    "grand prix", SessionKind.RACE);

    private SessionNames() {}

    /** Returns the kind of the session that is meant; the event has it. */
    static SessionKind resolve(Event event, String asked) {
        SessionKind numbered = numbered(event, asked.strip());
        SessionKind named = numbered == null ? named(asked) : numbered;
        if (named != null && event.session(named).isPresent()) {
            return named;
        }
        SessionKind equivalent = named == null ? null : equivalent(event, named);
        if (equivalent == null) {
            throw notFound(event, asked);
        }
        return equivalent;
    }

    private static @Nullable SessionKind numbered(Event event, String asked) {
        boolean digit = asked.length() == 1 && asked.charAt(0) >= '1' && asked.charAt(0) <= '9';
        return digit && asked.charAt(0) - '0' <= event.sessions().size()
                ? event.sessions().get(asked.charAt(0) - '1').kind()
                : null;
    }

    private static @Nullable SessionKind named(String asked) {
        return SessionKind.find(asked).orElse(INFORMAL.get(Names.normalise(asked)));
    }

    /**
     * Returns what the event has in place of a session, or null.
     *
     * <p>In 2021 and 2022 sprint qualifying was a name of the sprint itself. What sets the sprint's
     * grid has been a shootout in 2023 and a qualifying since; taking one for the other is said.
     */
    private static @Nullable SessionKind equivalent(Event event, SessionKind named) {
        if (named == SessionKind.SPRINT_QUALIFYING && event.format() == EventFormat.SPRINT) {
            return SessionKind.SPRINT;
        }
        SessionKind other =
                switch (named) {
                    case SPRINT_QUALIFYING -> SessionKind.SPRINT_SHOOTOUT;
                    case SPRINT_SHOOTOUT -> SessionKind.SPRINT_QUALIFYING;
                    default -> named;
                };
        if (event.session(other).isEmpty()) {
            return null;
        }
        Warnings.say(
                "%s had no %s; its %s is taken"
                        .formatted(event, named.displayName(), other.displayName()));
        return other;
    }

    private static SessionNotFoundException notFound(Event event, String asked) {
        List<String> names = event.sessions().stream().map(s -> s.kind().displayName()).toList();
        String shown = Refusals.quoted(asked);
        return new SessionNotFoundException(
                event.season(), event.name(), shown.substring(1, shown.length() - 1), names);
    }
}
