package io.tif1.cli.doctor;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.api.model.BreakerState;
import io.tif1.api.model.HostStatistics;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SourceCheck;
import io.tif1.api.model.SourceCheck.State;
import io.tif1.api.model.SourceMetrics;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/** Whether each source and mirror answers, how fast, and which session is the newest it has. */
@API(status = INTERNAL, since = "1.0")
public final class Archives {
    private static final int MOST_SESSIONS = 600;

    private final Checkup checkup;
    private final Tif1 f1;
    private final Duration limit;
    private long deadline;
    private Optional<SessionKey> newest = Optional.empty();

    /**
     * Adds to a checkup.
     *
     * @param limit how long each source may take, and how long the search for the newest session
     *     may take
     */
    public Archives(Checkup checkup, Tif1 f1, Duration limit) {
        this.checkup = checkup;
        this.f1 = f1;
        this.limit = limit;
    }

    /**
     * Asks for the newest sessions before a moment, one after the other, until one is there.
     *
     * @return that one
     */
    public Optional<SessionKey> check(Instant now) {
        deadline = System.nanoTime() + limit.toNanos();
        Iterator<SessionKey> sessions = NewestSessions.before(f1.calendar(), now).iterator();
        if (!sessions.hasNext()) {
            checkup.add("archive", "newest", Verdict.SKIPPED, "the calendar knows no session");
            return newest;
        }
        search(sessions);
        f1.metrics().sources().forEach(this::breakers);
        return newest;
    }

    private void search(Iterator<SessionKey> sessions) {
        SessionKey session = sessions.next();
        List<SourceCheck> answers = f1.checkSources(session, limit);
        for (int asked = 1; asked < MOST_SESSIONS && mayGoOn(sessions, answers); asked++) {
            session = sessions.next();
            answers = f1.checkSources(session, limit);
        }
        answers.forEach(this::describe);
        conclude(session, answers);
    }

    private boolean mayGoOn(Iterator<SessionKey> sessions, List<SourceCheck> answers) {
        boolean anyFound = answers.stream().anyMatch(answer -> answer.state() == State.FOUND);
        boolean anyWorks = answers.stream().anyMatch(SourceCheck::isReachable);
        return !anyFound && anyWorks && sessions.hasNext() && System.nanoTime() - deadline < 0;
    }

    private void conclude(SessionKey session, List<SourceCheck> answers) {
        if (answers.stream().anyMatch(answer -> answer.state() == State.FOUND)) {
            newest = Optional.of(session);
            checkup.fact("archive", "newest", session.toString());
        } else if (answers.stream().anyMatch(SourceCheck::isReachable)) {
            String detail = "no session from " + session + " on; see 'tif1 events'";
            checkup.add("archive", "newest", Verdict.WARNING, detail);
        } else {
            String detail = "not known: no source was asked or answered";
            checkup.add("archive", "newest", Verdict.SKIPPED, detail);
        }
    }

    private void describe(SourceCheck answer) {
        String name =
                answer.place().equals(answer.source())
                        ? answer.source()
                        : answer.source() + " " + answer.place();
        checkup.add("source", name, verdict(answer), detail(answer));
    }

    private static Verdict verdict(SourceCheck answer) {
        return switch (answer.state()) {
            case FOUND, MISSING -> Verdict.OK;
            case SKIPPED -> Verdict.SKIPPED;
            case FAILED -> Verdict.FAILED;
        };
    }

    private static String detail(SourceCheck answer) {
        return answer.state() == State.SKIPPED
                ? answer.detail()
                : String.format(
                        Locale.ROOT, "%.0f ms, %s", answer.took().toNanos() / 1e6, answer.detail());
    }

    private void breakers(SourceMetrics source) {
        for (HostStatistics host : source.network().hosts()) {
            BreakerState state = host.breaker().state();
            checkup.add(
                    "breaker",
                    host.name(),
                    state == BreakerState.CLOSED ? Verdict.OK : Verdict.WARNING,
                    "%s, %d failures in a row, %d changes"
                            .formatted(
                                    state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                    host.breaker().failures(),
                                    host.breaker().changes()));
        }
    }
}
