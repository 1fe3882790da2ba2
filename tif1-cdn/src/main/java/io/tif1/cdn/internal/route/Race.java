package io.tif1.cdn.internal.route;

import io.tif1.api.spi.Resource;
import io.tif1.cdn.internal.http.LinkResult;
import io.tif1.cdn.internal.trace.AttemptSpan;
import io.tif1.cdn.internal.trace.NetworkTrace;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One try, and perhaps a second one beside it once the first is slow; the first that delivers wins,
 * and the other is broken off.
 *
 * <p>A second try is asked of another mirror that is well, else of the same one. It needs tokens of
 * the retry budget and room at the gate, and does not wait for either.
 */
final class Race {
    /** Whoever runs races, one at a time. */
    interface Caller {
        /** Returns whether nobody waits for the file any more. */
        boolean isOver();

        /** Returns whether a mirror may be asked now. */
        boolean mayAsk(Mirror mirror);

        /** Is told of a try that ended without a file while another goes on; must be quick. */
        void lost(Try attempt, Outcome outcome);

        /** Is told how the race ended. */
        void decided(Try attempt, Outcome outcome);
    }

    private record Leg(Try attempt, Breaker.Permit permit, boolean hedge, AttemptSpan span) {
        Mirror mirror() {
            return attempt.mirror();
        }
    }

    private enum Ending {
        DECIDED,
        LOST,
        UNWANTED
    }

    private final Route route;
    private final Resource resource;
    private final Caller caller;
    private final List<Leg> running = new ArrayList<>();
    private boolean decided;
    private volatile Runnable unhedged = () -> {};

    Race(Route route, Resource resource, Caller caller) {
        this.route = route;
        this.resource = resource;
        this.caller = caller;
    }

    /** Starts with the permit of a mirror and a place at the gate. */
    void start(Choice.Use first) {
        Leg leg = leg(first, false);
        route.policy
                .tail()
                .patience(first.mirror().tally().latency)
                .ifPresent(
                        span ->
                                unhedged =
                                        route.timeline.after(
                                                span, () -> route.workers.execute(this::hedge)));
        run(leg);
    }

    private synchronized Leg leg(Choice.Use use, boolean hedge) {
        Try attempt = new Try(route, use.mirror(), use.mirror().address().uri(resource));
        AttemptSpan span = NetworkTrace.attempt(resource, use.mirror().name(), hedge);
        Leg leg = new Leg(attempt, use.permit(), hedge, span);
        running.add(leg);
        return leg;
    }

    private void run(Leg leg) {
        leg.attempt().start().thenAcceptAsync(how -> settle(leg, how), route.workers);
        if (caller.isOver()) {
            leg.attempt().cancel();
        }
    }

    private void hedge() {
        Leg second = second();
        if (second != null) {
            route.tally.hedges.increment();
            run(second);
        }
    }

    private synchronized @Nullable Leg second() {
        if (decided || running.size() != 1 || caller.isOver() || !route.gate.tryEnter()) {
            return null;
        }
        Optional<Choice.Use> use = route.mirrors.beside(running.get(0).mirror(), caller::mayAsk);
        if (use.isPresent() && route.budget.take()) {
            Try slow = running.get(0).attempt();
            NetworkTrace.hedge(
                    resource, slow.mirror().name(), use.get().mirror().name(), slow.took());
            return leg(use.get(), true);
        }
        use.ifPresent(unused -> unused.mirror().breaker().unused(unused.permit()));
        route.workers.execute(() -> route.gate.leave(Gate.Lesson.NONE));
        return null;
    }

    private void settle(Leg leg, LinkResult how) {
        if (isUnwanted()) {
            drop(leg);
            return;
        }
        Outcome outcome = judged(leg.attempt(), how);
        Ending ending = end(leg, outcome);
        if (ending == Ending.UNWANTED) {
            drop(leg);
            return;
        }
        learn(leg, outcome);
        if (ending == Ending.DECIDED) {
            route.tally.hedgesWon.add(leg.hedge() ? 1 : 0);
            breakOff();
            caller.decided(leg.attempt(), outcome);
        }
    }

    private synchronized boolean isUnwanted() {
        return decided || caller.isOver();
    }

    private synchronized Ending end(Leg leg, Outcome outcome) {
        if (isUnwanted()) {
            return Ending.UNWANTED;
        }
        running.remove(leg);
        decided = running.isEmpty() || outcome instanceof Outcome.Delivered;
        if (!decided) {
            caller.lost(leg.attempt(), outcome);
        }
        return decided ? Ending.DECIDED : Ending.LOST;
    }

    private Outcome judged(Try attempt, LinkResult how) {
        try {
            return route.judge.judge(how, attempt.mirror().name(), attempt.uri());
        } catch (OutOfMemoryError e) {
            return Outcome.unusable(200, "it does not fit into the memory left", false);
        }
    }

    private void drop(Leg leg) {
        leg.span().end(leg.attempt().uri(), "dropped", 0, "", 0);
        leg.mirror().breaker().unused(leg.permit());
        leg.attempt().release();
        route.gate.leave(Gate.Lesson.NONE);
    }

    private void learn(Leg leg, Outcome outcome) {
        tell(leg, outcome);
        leg.mirror().learn(outcome, leg.permit());
        leg.mirror().tally().count(outcome, leg.attempt().took());
        boolean pause = outcome instanceof Outcome.Failed f && f.retryAfter().isPresent();
        route.tally.pauses.add(pause ? 1 : 0);
        leg.attempt().release();
        route.gate.leave(lesson(outcome));
    }

    private static void tell(Leg leg, Outcome outcome) {
        URI uri = leg.attempt().uri();
        if (outcome instanceof Outcome.Delivered delivered) {
            leg.span().end(uri, "delivered", 200, "", delivered.file().wireBytes());
        } else if (outcome instanceof Outcome.Missing missing) {
            leg.span().end(uri, "missing", missing.status(), "", 0);
        } else {
            Outcome.Failure failure = ((Outcome.Failed) outcome).failure();
            leg.span().end(uri, "failed", failure.status(), failure.reason(), 0);
        }
    }

    private static Gate.Lesson lesson(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            return failed.failure().repeatable() ? Gate.Lesson.TROUBLE : Gate.Lesson.NONE;
        }
        return Gate.Lesson.SUCCESS;
    }

    /** Returns the tries under way. */
    synchronized List<Try> running() {
        return running.stream().map(Leg::attempt).toList();
    }

    /** Breaks off what is under way. */
    void breakOff() {
        List<Try> rest;
        synchronized (this) {
            decided = true;
            rest = running();
        }
        unhedged.run();
        rest.forEach(Try::cancel);
    }
}
