package io.tif1.core.calendar;

import io.tif1.api.SessionNotFoundException;
import io.tif1.api.model.Event;
import io.tif1.api.model.ScheduledSession;
import io.tif1.api.model.SessionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the session of an event that a name, a code or a number means. */
final class SessionNames {
    private static final System.Logger LOG = System.getLogger(SessionNames.class.getName());

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
        return numbered(event, asked.strip())
                .or(() -> kind(asked).flatMap(kind -> held(event, kind)))
                .orElseThrow(() -> notFound(event, asked));
    }

    private static Optional<SessionKind> numbered(Event event, String asked) {
        boolean digit = asked.length() == 1 && asked.charAt(0) >= '1' && asked.charAt(0) <= '9';
        return digit && asked.charAt(0) - '0' <= event.sessions().size()
                ? Optional.of(event.sessions().get(asked.charAt(0) - '1').kind())
                : Optional.empty();
    }

    private static Optional<SessionKind> kind(String asked) {
        return SessionKind.find(asked)
                .or(() -> Optional.ofNullable(INFORMAL.get(Names.normalise(asked))));
    }

    private static Optional<SessionKind> held(Event event, SessionKind kind) {
        if (event.session(kind).isPresent()) {
            return Optional.of(kind);
        }
        return switch (kind) {
            case SPRINT_SHOOTOUT -> renamed(event, kind, SessionKind.SPRINT_QUALIFYING);
            case SPRINT_QUALIFYING ->
                    renamed(event, kind, SessionKind.SPRINT_SHOOTOUT)
                            .or(() -> sprintOf2021And2022(event));
            default -> Optional.empty();
        };
    }

    /** The session that sets the sprint's grid: a shootout in 2023, a qualifying since. */
    private static Optional<SessionKind> renamed(Event event, SessionKind kind, SessionKind now) {
        if (event.session(now).isEmpty()) {
            return Optional.empty();
        }
        LOG.log(
                System.Logger.Level.WARNING,
                () ->
                        "%s had no %s; its %s is taken"
                                .formatted(event, kind.displayName(), now.displayName()));
        return Optional.of(now);
    }

    /** What was first called sprint qualifying was the sprint itself. */
    private static Optional<SessionKind> sprintOf2021And2022(Event event) {
        return event.season() <= 2022
                ? event.session(SessionKind.SPRINT).map(ScheduledSession::kind)
                : Optional.empty();
    }

    private static SessionNotFoundException notFound(Event event, String asked) {
        List<String> names = event.sessions().stream().map(s -> s.kind().displayName()).toList();
        String shown = Refusals.quoted(asked);
        return new SessionNotFoundException(
                event.season(), event.name(), shown.substring(1, shown.length() - 1), names);
    }
}
